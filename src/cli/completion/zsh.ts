/** Completion for zsh. */
import { type CommandPart, flagsOf, type OptionPart, quoted, type Script, valueFlags } from './tree.ts';

/** The script for zsh. */
export const zsh: Script = (root, commands) => `#compdef analyze
# zsh completion for analyze: source <(analyze completion zsh)
_analyze_first() {
  local -a names
  names=(${commands.map(({ name, description }) => `'${name}:${quoted(description).replace(/:/g, ' ')}'`).join(' ')})
  _describe -t commands command names
  _files
}
_analyze() {
  local command="" word
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    case "$word" in
      (${valueFlags(root).join('|')}) ((i++)) ;;
      (-?*) ;;
      (${commands.map(({ name }) => name).join('|')}) command="$word"; break ;;
      (*) break ;;
    esac
  done
  if [[ -n "$command" ]]; then
    # The words of the command, as if it stood first.
    words=("\${(@)words[i,-1]}")
    ((CURRENT -= i - 1))
  fi
  case "$command" in
${commands.map((part) => `    (${part.name})\n      ${argumentsOf(part, [`'*:${part.operands ? 'name' : 'file'}:${part.operands ? `(${part.operands.join(' ')})` : '_files'}'`])} ;;`).join('\n')}
    (*)
      ${argumentsOf(root, ["'1:command or file:_analyze_first'", "'*:file:_files'"])} ;;
  esac
}
if (( $+functions[compdef] )); then compdef _analyze analyze; fi
`;

const argumentsOf = ({ options }: CommandPart, operands: readonly string[]): string =>
  `_arguments -s ${[...options.flatMap(specs), ...operands].join(' \\\n      ')}`;

function specs(option: OptionPart): readonly string[] {
  const description = `[${quoted(option.description).replace(/[[\]:\\]/g, ' ')}]`;
  const flags = flagsOf(option);
  return flags.map(
    (flag) =>
      `'${flags.length > 1 ? `(${flags.join(' ')})` : ''}${flag}${option.value !== null && flag.startsWith('--') ? '=' : ''}${description}${valueSpec(option)}'`,
  );
}

function valueSpec({ value, choices, list }: OptionPart): string {
  if (value === null) return '';
  if (choices === null) return `:${value}:${value === 'file' ? '_files' : ' '}`;
  return list
    ? `:${value}:_sequence -s , compadd - ${choices.join(' ')}`
    : `:${value}:(${choices.join(' ')})`;
}
