const NAMES = "(?:my|your|the|some)?[-_]?(?:host|hostname|server|servername|domain|site|company|foo|bar)";

/** One's own machine, a neighbour in a compose file, a private network, or a name of a manual. */
const LOCAL = new RegExp(
  `^(?:[\\w-]+|127\\.[\\d.]+|0\\.0\\.0\\.0|10\\.[\\d.]+|192\\.168\\.[\\d.]+|172\\.(?:1[6-9]|2\\d|3[01])\\.[\\d.]+|\\[[\\da-f:]+\\]|.*\\.(?:local|localhost|internal|test|invalid|example)|(?:.*\\.)?(?:example|${NAMES})\\.\\w+(?:\\.\\w+)?|(?:my|your|some)[-_]?(?:host|server|db|database|cluster|instance|domain|app|site|company|org)[\\w-]*\\..*)$`,
  "i",
);

/** Whether a password for this host, if a person chose it, is of no use to anybody else. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host.slice(0, 253));
}
