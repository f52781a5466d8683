/** The command tree: the only place that knows commander. Help and completion are made from it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type Change, TOOL, UserError } from '../index.ts';
import { runAnalyze, runSchema } from './commands.ts';
import { type DiffFlags, runDiff } from './compare.ts';
import { completionScript, SHELLS } from './completion/index.ts';
import { type ExplainFlags, runExplain } from './explain.ts';
import { type Io, write } from './io.ts';
import {
  type AnalyzeFlags,
  addAnalyzeOptions,
  addOutputOptions,
  addReadingOptions,
  listOption,
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

/** What `--only` and `--fail-on` of a comparison take; the schema that has them too is too heavy to load for help. */
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
] as const satisfies readonly (Change['change'] | Change['direction'])[];

/** @param done takes the exit code of the command that ran */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('analyze');
  program
    .description(
      'who commits to what in policy documents: actors, commitments, dates, figures;\noffline, deterministic, and every finding points to its place',
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
    const meant = meantCommand(paths[0] as string, io, program);
    if (meant) throw new UserError(`${paths[0]} does not exist; did you mean analyze ${meant}?`);
    done(await runAnalyze(io, paths, flags));
  });

  const compare = program
    .command('diff')
    .description('what changed between the commitments of two documents, and in which direction')
    .argument('<old>', 'document, saved analysis (JSON), or -')
    .argument('<new>', 'document, saved analysis (JSON), or -')
    .addHelpText('before', DIFF_EXAMPLES);
  addReadingOptions(addOutputOptions(compare))
    .addOption(listOption('--only <changes>', 'only these, separated by commas', WATCHED))
    .addOption(new Option('--exit-code', 'exit with 1 when anything but places differs'))
    .addOption(
      listOption(
        '--fail-on <changes>',
        'exit with 1 when there is any of these, separated by commas',
        WATCHED,
      ),
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
    .action(async (path: string, wanted: string | undefined, flags: ExplainFlags) =>
      done(await runExplain(io, path, wanted, flags)),
    );

  program
    .command('completion')
    .description('a completion script for a shell')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      '\nbash: eval "$(analyze completion bash)"\nzsh:  source <(analyze completion zsh)\nfish: analyze completion fish | source',
    )
    .action(async (shell: string) => {
      const known = SHELLS.find((s) => s === shell);
      if (!known)
        throw new UserError(`there is no completion for "${shell}"; there is one for ${SHELLS.join(', ')}`);
      await write(io.stdout, completionScript(known, program));
      done(0);
    });
  program
    .command('help')
    .description('print this help, or that of a command')
    .argument('[command]', 'its name; none for this help')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((c) => c.name() === name);
      if (!command)
        throw new UserError(
          `there is no command "${name}"; there are ${program.commands.map((c) => c.name()).join(', ')}`,
        );
      command.outputHelp();
      done(0);
    });
  program.helpCommand(false);
  program.hook('preSubcommand', (_program, command) => handDown(program, command));
  // Subcommands say what is wrong in the same one line.
  for (const command of program.commands)
    command.exitOverride().copyInheritedSettings(program).helpOption('-h, --help', 'print this help');
  return program;
}

/** Options in front of a command are its own where it has them, as in `analyze --quiet diff a b`. */
function handDown(program: Command, command: Command): void {
  for (const option of program.options) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) !== 'cli') continue;
    const own = command.options.find((o) => o.long === option.long);
    // Lists of the same name may take other values.
    if (!own || own.argChoices?.join() !== option.argChoices?.join())
      throw new UserError(`${option.long} does not go in front of ${command.name()}`);
    command.setOptionValueWithSource(name, program.getOptionValue(name), 'config');
  }
}

/** The command that a path which is not there looks like: one letter is wrong, missing, too many, or two are swapped. */
function meantCommand(path: string, io: Io, program: Command): string | null {
  if (!/^\p{L}{2,20}$/u.test(path) || existsSync(resolve(io.cwd, path))) return null;
  return program.commands.map((c) => c.name()).find((name) => isClose(path.toLowerCase(), name)) ?? null;
}

function isClose(word: string, name: string): boolean {
  let start = 0;
  while (start < word.length && start < name.length && word[start] === name[start]) start++;
  const [rest, wanted] = [word.slice(start), name.slice(start)];
  return (
    rest === wanted ||
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}
