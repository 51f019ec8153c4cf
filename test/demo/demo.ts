/** The proof, for people: `npm run demo`, or `npm run demo -- --once` to end after it with exit code 0 or 1. */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { N8N_VERSION } from "../setup/n8n-install.ts";
import { type Demo, startDemo } from "./run.ts";
import { fact, say, title } from "./screen.ts";

const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());

try {
  process.exitCode = await main();
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  process.exitCode = 130;
}

async function main(): Promise<number> {
  title(`Vault Secret demo: a key that n8n ${N8N_VERSION} uses and never stores`);
  await using demo = await startDemo(interrupted.signal);
  const isProven = prove(demo);
  if (values.once) return isProven ? 0 : 1;
  invite(demo);
  if (!interrupted.signal.aborted) await once(interrupted.signal, "abort");
  say("\n  Closing n8n and removing its data.");
  return isProven ? 0 : 1;
}

/** Prints the proof. Returns whether it holds. */
function prove({ fingerprint, seen, report, decoyHits }: Demo): boolean {
  const isRight = seen.length === 2 && seen.every((sent) => sent === fingerprint);
  const isClean = report.hits.length === 0;
  const hasFoundDecoy = decoyHits > 0;
  say();
  fact("vault holds", `a key with fingerprint ${fingerprint}`);
  fact(
    "provider saw",
    isRight ? `the key with fingerprint ${fingerprint}, twice` : `other keys: ${seen.join(", ") || "none"}`,
    isRight,
  );
  fact("searched", searched(report));
  fact("key found", `${report.hits.length} times`, isClean);
  fact("control", `a decoy that a workflow stored on purpose: found ${decoyHits} times`, hasFoundDecoy);
  for (const hit of report.hits) say(`    ${hit.place} (${hit.spelling})`);
  return isRight && isClean && hasFoundDecoy;
}

function searched({ tables, logBytes, answers, files }: Demo["report"]): string {
  const number = (count: number) => count.toLocaleString("en");
  return `${tables} database tables, ${files} files, ${number(logBytes)} log bytes, ${answers} API answers`;
}

function invite({ url, login, aws, provider }: Demo): void {
  title("n8n is open. Look for the key yourself.");
  fact("address", url);
  fact("login", `${login.email}  ${login.password}`);
  fact("vault", `${aws.endpoint} (the credentials' Endpoint)`);
  fact("provider", `${provider} (on their lists of allowed domains)`);
  say("\n  Run the workflow again:");
  say(`  curl -d prompt=Hello ${url}/webhook/vault-secret-demo`);
  say("\n  Ctrl+C ends everything and removes it.");
}
