import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { cached } from "./cached.ts";
import { freePort, run, startServer } from "./server-process.ts";

export const LOCAL_KMS_VERSION = "3.11.7";

const MODULE = "github.com/nsmithuk/local-kms";
/** What the project tagged 3.11.7; its tags lack the "v" that Go needs. */
const PIN = "v0.0.0-20231025161602-e4d9425700fe";
const CHECKSUM = "h1:vi4/Zs9LgC/8UsAGEtiZhfznoNC03O0hbLyz9l4Nod0=";

export interface LocalKms {
  /** Such as `http://127.0.0.1:40123`. Signatures are not checked. */
  readonly endpoint: string;
  readonly region: string;
  stop(): Promise<void>;
}

/** Starts local-kms, an independent implementation of KMS, on a free port of 127.0.0.1. Builds it the first time (needs Go). */
export async function startLocalKms(): Promise<LocalKms> {
  const folder = await cached(`local-kms-${LOCAL_KMS_VERSION}`, `${PIN} ${CHECKSUM}`, build);
  const state = await mkdtemp(join(tmpdir(), "vault-secret-local-kms-"));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const region = "eu-west-2";
  const server = await startServer(binaryIn(folder), [], {
    url: endpoint,
    env: { PORT: String(port), KMS_REGION: region, KMS_DATA_PATH: state, KMS_SEED_PATH: join(state, "none.yaml") },
  });
  const stop = async () => {
    await server.stop();
    await rm(state, { recursive: true, force: true });
  };
  if (await listensBeyondLoopback(port)) {
    await stop();
    throw new Error("local-kms listens beyond 127.0.0.1, so it was stopped");
  }
  return { endpoint, region, stop };
}

/** Upstream listens on all interfaces and has no option for that: the build swaps the one line that says so. */
async function build(folder: string): Promise<void> {
  process.stderr.write(`Building local-kms ${LOCAL_KMS_VERSION} ...\n`);
  const { stdout } = await run("go", ["mod", "download", "-json", `${MODULE}@${PIN}`], { cwd: folder }).catch(
    (cause) => {
      throw new Error("local-kms could not be fetched. It needs Go 1.20 or later (https://go.dev/dl)", { cause });
    },
  );
  const { Dir: downloaded, Sum: checksum } = JSON.parse(stdout) as { Dir: string; Sum: string };
  if (checksum !== CHECKSUM) throw new Error(`${MODULE}@${PIN} has the checksum ${checksum}, not ${CHECKSUM}`);

  // Go refuses an overlay over its own module cache, so the change is made in a copy.
  const source = join(folder, "source");
  await cp(downloaded, source, { recursive: true });
  await run("chmod", ["-R", "u+w", source]);
  const file = join(source, "src", "server.go");
  const everywhere = 'http.ListenAndServe(":"+port';
  const text = await readFile(file, "utf8");
  if (text.split(everywhere).length !== 2) throw new Error("local-kms no longer listens where it did");
  await writeFile(file, text.replace(everywhere, 'http.ListenAndServe("127.0.0.1:"+port'));
  await run("go", ["build", "-o", binaryIn(folder), "."], { cwd: source });
  await rm(source, { recursive: true });
}

/** Tries this machine's other addresses; a server bound to all interfaces of a Linux machine also answers on 127.0.0.2. */
async function listensBeyondLoopback(port: number): Promise<boolean> {
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const addresses = ["127.0.0.2", "::1", ...others.filter((it) => !it.internal && !it.scopeid).map((it) => it.address)];
  const answers = await Promise.all(addresses.map((address) => accepts(address, port)));
  return answers.includes(true);
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.once("timeout", () => done(false));
  });
}

function binaryIn(folder: string): string {
  return join(folder, process.platform === "win32" ? "local-kms.exe" : "local-kms");
}
