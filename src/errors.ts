/** The exit codes of the command, as the contract names them. */
export const EXIT = {
  done: 0,
  /** An asked-for condition holds: `--exit-code`, `--fail-on`. */
  condition: 1,
  /** Wrong usage, or an input that cannot be read. */
  usage: 2,
  /** Several documents, some of them failed; the others are in the output. */
  partial: 3,
  /** A bug of ours. */
  bug: 70,
  interrupted: 130,
} as const;

/** Something the user can mend: its message is one sentence, shown without a trace. Everything else is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
