/** Completion scripts made from the command tree: options, their values, commands; file names always still complete. */
import type { Command, Option } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Part {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

export function completionScript(shell: Shell, program: Command): string {
  const root: Part = { name: '', description: '', options: visible(program) };
  const commands = program.commands.map(
    (command): Part => ({
      name: command.name(),
      description: command.description(),
      options: visible(command),
    }),
  );
  return shell === 'bash'
    ? bash(root, commands)
    : shell === 'zsh'
      ? zsh(root, commands)
      : fish(root, commands);
}

const visible = (command: Command): readonly Option[] =>
  [
    ...command.options,
    ...command
      .createHelp()
      .visibleOptions(command)
      .filter((o) => !command.options.includes(o)),
  ].filter((o) => !o.hidden);
const flagsOf = (options: readonly Option[]): string[] =>
  options.flatMap((o) => [o.long, o.short].filter((f): f is string => typeof f === 'string'));
const takesFile = (option: Option): boolean => option.required && /<file>/.test(option.flags);
const takesValue = (option: Option): boolean => option.required || option.optional;

function bash(root: Part, commands: readonly Part[]): string {
  const values = (options: readonly Option[]): string =>
    options
      .filter((o) => takesValue(o))
      .map(
        (o) =>
          `    ${[o.long, o.short].filter(Boolean).join('|')}) ${o.argChoices ? `COMPREPLY=($(compgen -W '${o.argChoices.join(' ')}' -- "$cur"))` : takesFile(o) ? 'COMPREPLY=()' : 'COMPREPLY=()'}; return ;;`,
      )
      .join('\n');
  return `# bash completion for analyze: source <(analyze completion bash)
_analyze() {
  local cur prev command word i
  local -a files
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  command=""
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in ${commands.map((c) => c.name).join('|')}) command="$word"; break ;; -*) ;; *) break ;; esac
  done
  case "$prev" in
${values([...new Map([...root.options, ...commands.flatMap((c) => c.options)].map((o) => [o.long, o])).values()])}
  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${commands.map((c) => `      ${c.name}) COMPREPLY=($(compgen -W '${flagsOf(c.options).join(' ')}' -- "$cur")) ;;`).join('\n')}
      *) COMPREPLY=($(compgen -W '${flagsOf(root.options).join(' ')}' -- "$cur")) ;;
    esac
    return
  fi
  case "$command" in
    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$cur")); return ;;
    schema) COMPREPLY=($(compgen -W 'analysis diff' -- "$cur")); return ;;
  esac
  # Commands and file names together: the first word may be either.
  if [[ $COMP_CWORD -eq 1 ]]; then
    # Names with blanks stay whole.
    mapfile -t files < <(compgen -f -- "$cur")
    COMPREPLY=($(compgen -W '${commands.map((c) => c.name).join(' ')}' -- "$cur") "\${files[@]}")
  fi
}
complete -o default -o bashdefault -o filenames -F _analyze analyze
`;
}

const quoted = (text: string): string => text.replace(/'/g, "'\\''").replace(/\n/g, ' ');

function zsh(root: Part, commands: readonly Part[]): string {
  const spec = (o: Option): string[] => {
    const value = takesValue(o)
      ? `:${o.long?.slice(2) ?? 'value'}:${o.argChoices ? `(${o.argChoices.join(' ')})` : takesFile(o) ? '_files' : ''}`
      : '';
    const description = `[${quoted(o.description).replace(/[[\]:]/g, ' ')}]`;
    return [o.long, o.short]
      .filter((f): f is string => typeof f === 'string')
      .map((flag) => `'${flag}${description}${value}'`);
  };
  const args = (options: readonly Option[], rest: string): string =>
    `_arguments -s ${[...options.flatMap(spec), rest].join(' \\\n      ')}`;
  return `#compdef analyze
# zsh completion for analyze: source <(analyze completion zsh)
_analyze() {
  local command="\${words[2]}"
  case "$command" in
${commands
  .map(
    (c) =>
      `    ${c.name})\n      ${args(c.options, c.name === 'completion' ? `'*:shell:(${SHELLS.join(' ')})'` : c.name === 'schema' ? "'*:schema:(analysis diff)'" : "'*:file:_files'")} ;;`,
  )
  .join('\n')}
    *)
      if (( CURRENT == 2 )); then
        local -a names
        names=(${commands.map((c) => `'${c.name}:${quoted(c.description).replace(/:/g, ' ')}'`).join(' ')})
        _describe 'command' names
      fi
      ${args(root.options, "'*:file:_files'")} ;;
  esac
}
if (( $+functions[compdef] )); then compdef _analyze analyze; fi
`;
}

function fish(root: Part, commands: readonly Part[]): string {
  const line = (condition: string, o: Option): string =>
    [
      'complete -c analyze',
      condition,
      o.long ? `-l ${o.long.slice(2)}` : '',
      o.short ? `-s ${o.short.slice(1)}` : '',
      takesValue(o)
        ? o.argChoices
          ? `-x -a '${o.argChoices.join(' ')}'`
          : takesFile(o)
            ? '-r -F'
            : '-x'
        : '',
      `-d '${quoted(o.description)}'`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  const names = commands.map((c) => c.name).join(' ');
  return `# fish completion for analyze: analyze completion fish | source
${commands.map((c) => `complete -c analyze -n __fish_use_subcommand -a ${c.name} -d '${quoted(c.description)}'`).join('\n')}
${root.options.map((o) => line(`-n 'not __fish_seen_subcommand_from ${names}'`, o)).join('\n')}
${commands.flatMap((c) => c.options.map((o) => line(`-n '__fish_seen_subcommand_from ${c.name}'`, o))).join('\n')}
complete -c analyze -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'
complete -c analyze -n '__fish_seen_subcommand_from schema' -f -a 'analysis diff'
`;
}
