/** Completion for fish. */
import { type CommandPart, type OptionPart, quoted, type Script, valueFlags } from './tree.ts';

/** The script for fish. */
export const fish: Script = (root, commands) => {
  const ofRoot = `-n 'not contains -- (__analyze_command) ${commands.map(({ name }) => name).join(' ')}'`;
  const of = ({ name }: CommandPart): string => `-n 'test (__analyze_command) = ${name}'`;
  return `# fish completion for analyze: analyze completion fish | source
function __analyze_command --description 'the command, "file" behind a path, or "none"'
  set -l words (commandline -opc)
  set -e words[1]
  while set -q words[1]
    switch $words[1]
      case ${valueFlags(root).join(' ')}
        set -e words[1]
      case '-?*'
      case ${commands.map(({ name }) => name).join(' ')}
        echo $words[1]
        return
      case '*'
        echo file
        return
    end
    set -e words[1]
  end
  echo none
end
function __analyze_list --description 'values separated by commas'
  set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string match -r '^.*,')
  printf '%s\\n' "$before"$argv
end
${commands.map((c) => `complete -c analyze -n 'test (__analyze_command) = none' -a ${c.name} -d '${quoted(c.description)}'`).join('\n')}
${root.options.map((o) => line(ofRoot, o)).join('\n')}
${commands.flatMap((c) => c.options.map((o) => line(of(c), o))).join('\n')}
${commands
  .filter(({ operands }) => operands !== null)
  .map((c) => `complete -c analyze ${of(c)} -f -a '${c.operands?.join(' ')}'`)
  .join('\n')}
`;
};

const line = (condition: string, option: OptionPart): string =>
  [
    'complete -c analyze',
    condition,
    `-l ${option.long.slice(2)}`,
    ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
    ...valueSpec(option),
    `-d '${quoted(option.description)}'`,
  ].join(' ');

function valueSpec({ value, choices, list }: OptionPart): readonly string[] {
  if (value === null) return [];
  if (choices === null) return [value === 'file' ? '-r -F' : '-x'];
  return [`-x -a '${list ? `(__analyze_list ${choices.join(' ')})` : choices.join(' ')}'`];
}
