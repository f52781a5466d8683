/** The command tree: the only place that knows commander. Help and completion are made from it. */
import { Command, Option } from 'commander';
import { TOOL, UserError } from '../index.ts';
import { type DiffFlags, runAnalyze, runDiff, runExplain, runSchema } from './commands.ts';
import { completionScript, SHELLS } from './completion.ts';
import { type Io, write } from './io.ts';
import {
  type AnalyzeFlags,
  addAnalyzeOptions,
  addOutputOptions,
  addReadingOptions,
  type CommonFlags,
  type ReadingFlags,
} from './options.ts';

const EXAMPLES = `Examples:
  analyze communique.md                        who commits to what: tables
  analyze treaty.txt --format json | jq .commitments
  analyze 'texts/**/*.md' --format csv -o commitments.csv
  cat article.txt | analyze - --only commitments --strength firm
  analyze diff draft.md final.md               what changed, and in which direction
  analyze explain treaty.txt 14                why line 14 is, or is not, a commitment
`;

const DIFF_EXAMPLES = `Examples:
  analyze diff draft.md final.md
  analyze diff 2024.json 2025.md --only weakened,dropped
  analyze diff old.md new.md --fail-on weakened,dropped --quiet
  git show HEAD~1:policy.md | analyze diff - policy.md --format markdown
`;

const EXIT_CODES = `
Exit codes: 0 done; 1 an asked-for condition holds (--exit-code, --fail-on); 2 wrong usage or unreadable input;
3 some documents failed, the others are in the output; 70 a bug; 130 interrupted.
A file whose name is a command's is given as a path: analyze ./diff`;

const WATCHED = [
  'kept',
  'reworded',
  'changed',
  'added',
  'dropped',
  'moved',
  'split',
  'merged',
  'strengthened',
  'weakened',
  'mixed',
] as const;

function watched(text: string): readonly string[] {
  return text.split(',').map((part) => {
    const value = WATCHED.find((w) => w === part.trim().toLowerCase());
    if (!value) throw new UserError(`"${part.trim()}" is no kind of change; there are ${WATCHED.join(', ')}`);
    return value;
  });
}

/** @param done takes the exit code of the command that ran */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('analyze');
  program
    .description(
      'Finds who commits to what in policy documents: actors, commitments, dates, figures.\nOffline, deterministic, and every finding points to its place.',
    )
    .version(`${TOOL.name} ${TOOL.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[paths...]', 'documents (.txt, .md), globs, directories, or - for standard input')
    .usage('[options] <paths...>')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODES)
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void write(io.stdout, text),
      writeErr: (text) => void write(io.stderr, text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      // One line; the usage is a --help away.
      outputError: (text, print) =>
        print(
          `analyze: ${text
            .replace(/^error: /, '')
            .trim()
            .replace(/\n/g, ' ')}\n`,
        ),
    });
  addAnalyzeOptions(addReadingOptions(addOutputOptions(program)));
  program.action(async (paths: string[], flags: AnalyzeFlags) => {
    if (paths.length === 0) {
      if (io.stdin.isTTY) {
        program.outputHelp({ error: true });
        return done(2);
      }
      throw new UserError(
        'no document given; name files, or - for standard input (analyze --help shows more)',
      );
    }
    done(await runAnalyze(io, paths, flags));
  });

  const compare = program
    .command('diff')
    .description('what changed between the commitments of two documents, and in which direction')
    .argument('<old>', 'document, saved analysis (JSON), or -')
    .argument('<new>', 'document, saved analysis (JSON), or -')
    .addHelpText('before', DIFF_EXAMPLES);
  addReadingOptions(addOutputOptions(compare))
    .addOption(
      new Option('--only <changes>', `only these, separated by commas: ${WATCHED.join(', ')}`).argParser(
        watched,
      ),
    )
    .addOption(new Option('--exit-code', 'exit with 1 when anything but places differs'))
    .addOption(
      new Option('--fail-on <changes>', 'exit with 1 when there is such a change').argParser(watched),
    )
    .action(async (oldPath: string, newPath: string, flags: DiffFlags) =>
      done(await runDiff(io, oldPath, newPath, flags)),
    );

  program
    .command('schema')
    .description('the JSON Schema (2020-12) of an output')
    .argument('[name]', 'analysis or diff', 'analysis')
    .action(async (name: string) => done(await runSchema(io, name)));

  const explain = program
    .command('explain')
    .description('why a finding is there: rule, cue, evidence for each field; and why a near miss is not')
    .argument('<path>', 'document, or -')
    .argument('[finding]', 'an id, a line (14) or a place (14:3); all commitments and near misses without');
  addReadingOptions(explain)
    .addOption(new Option('--json', 'as JSON'))
    .action(async (path: string, wanted: string | undefined, flags: CommonFlags & ReadingFlags) =>
      done(await runExplain(io, path, wanted, flags)),
    );

  program
    .command('completion')
    .description('a completion script for a shell')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      '\nbash: source <(analyze completion bash)\nzsh:  source <(analyze completion zsh)\nfish: analyze completion fish | source',
    )
    .action(async (shell: string) => {
      const known = SHELLS.find((s) => s === shell);
      if (!known)
        throw new UserError(`there is no completion for "${shell}"; there is one for ${SHELLS.join(', ')}`);
      await write(io.stdout, completionScript(known, program));
      done(0);
    });
  // Subcommands say what is wrong in the same one line.
  for (const command of program.commands)
    command.exitOverride().copyInheritedSettings(program).helpOption('-h, --help', 'print this help');
  return program;
}
