/** Completion for bash, from 3.2 (macOS) on: no mapfile, no compopt, no associative arrays. */
import { type CommandPart, flagsOf, type OptionPart, type Script, valueFlags } from './tree.ts';

/** The script for bash. */
export const bash: Script = (root, commands) => {
  const names = commands.map(({ name }) => name);
  const values = ({ options }: CommandPart): readonly string[] =>
    options
      .filter(({ value }) => value !== null)
      .map((option) => `        ${flagsOf(option).join('|')}) ${valueSpec(option)}; return ;;`);
  const byCommand = (line: (part: CommandPart) => string): string =>
    [...commands, root]
      .filter((part) => part.options.length > 0)
      .map((part) => `    ${part.name || '*'})\n${line(part)} ;;`)
      .join('\n');
  return `# bash completion for analyze: eval "$(analyze completion bash)"
_analyze_list() {
  # Values separated by commas: what stands before the last comma stays.
  local before=""
  case "$cur" in *,*) before="\${cur%,*}," ;; esac
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}
_analyze() {
  local cur prev command="" first="" word i
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  # "--format=js" comes in three words.
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" && $COMP_CWORD -gt 1 ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${valueFlags(root).join('|')})
        if [[ "\${COMP_WORDS[i+1]}" == "=" ]]; then i=$((i + 2)); else i=$((i + 1)); fi ;;
      -?*) ;;
      ${names.join('|')}) command="$word"; first="$word"; break ;;
      *) first="$word"; break ;;
    esac
  done
  case "$command" in
${byCommand((part) =>
  values(part).length === 0 ? '      :' : `      case "$prev" in\n${values(part).join('\n')}\n      esac`,
)}
  esac
  if [[ "$cur" == -?* || "$cur" == "-" ]]; then
    case "$command" in
${byCommand((part) => `      COMPREPLY=($(compgen -W '${part.options.flatMap(flagsOf).join(' ')}' -- "$cur"))`)}
    esac
    return
  fi
  case "$command" in
${commands
  .filter(({ operands }) => operands !== null)
  .map(
    ({ name, operands }) =>
      `    ${name}) COMPREPLY=($(compgen -W '${operands?.join(' ')}' -- "$cur")); return ;;`,
  )
  .join('\n')}
  esac
  # The first word may be a command or a file; further ones are files, which bash itself completes.
  if [[ -z "$first" ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))
    while IFS= read -r word; do COMPREPLY[\${#COMPREPLY[@]}]="$word"; done < <(compgen -f -- "$cur")
  fi
}
complete -o default -o bashdefault -o filenames -F _analyze analyze
`;
};

/** Values that are not listed are left to bash, which offers file names. */
const valueSpec = ({ choices, list }: OptionPart): string =>
  choices === null
    ? ':'
    : list
      ? `_analyze_list '${choices.join(' ')}'`
      : `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$cur"))`;
