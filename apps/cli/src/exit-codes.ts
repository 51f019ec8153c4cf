/** What the exit code of every command means. */
export const EXIT = {
  /** Done, and nothing was found. */
  ok: 0,
  /** Keys were found, or a check failed. */
  found: 1,
  /** Wrong use: an unknown option, a broken configuration. */
  usage: 2,
  /** Something could not be read or reached, so that the answer is incomplete. */
  unreachable: 3,
  /** Ended by Ctrl+C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
