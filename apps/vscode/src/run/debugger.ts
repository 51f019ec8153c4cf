/** How a debugger can be given secrets: as it is, with its console changed, or not at all and why. */
export type Delivery = "as-is" | "in-debug-console" | "not-known" | "logged";

/** What a launch configuration says, as far as it matters here. */
export interface Launch {
  readonly type: string;
  readonly console?: unknown;
  readonly [option: string]: unknown;
}

/** Debuggers that take `env` and obey `console`, by where they start a program unless told otherwise. */
const CONSOLES: ReadonlyMap<string, "internal" | "terminal"> = new Map([
  ["node", "internal"],
  ["pwa-node", "internal"],
  ["go", "internal"],
  ["coreclr", "internal"],
  ["debugpy", "terminal"],
  ["python", "terminal"],
  ["java", "terminal"],
]);
/** Options by which a debugger writes down what it was told, `env` included. */
const LOGS = ["trace", "logToFile", "verboseTracing", "logging"];

/**
 * A debugger that starts its program in a terminal types `env` into it, where it can be read and stays in the history.
 * So only debuggers are served of which we know that they can do without.
 */
export function deliveryTo(launch: Launch): Delivery {
  const usual = CONSOLES.get(launch.type);
  if (usual === undefined) return "not-known";
  if (LOGS.some((option) => Boolean(launch[option]))) return "logged";
  const isInternal = launch.console === undefined ? usual === "internal" : launch.console === "internalConsole";
  return isInternal ? "as-is" : "in-debug-console";
}
