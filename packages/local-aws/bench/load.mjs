// Prints how fast the vault starts and answers. Server and load run in processes of their own, requests are signed beforehand.
// Usage: pnpm run build && node bench/load.mjs [seconds per line]
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amzDate, sign } from "../dist/signature.js";

const SECONDS = Number(process.argv[2] ?? 3);
const CONNECTIONS = 16;

const folder = await mkdtemp(join(tmpdir(), "local-aws-bench-"));
try {
  await printStart("start on an empty folder");
  await printStart("start on an existing vault");
  const server = await startServer();
  await prepare(server);
  await printLoad(server, "GetSecretValue", "secretsmanager", "secretsmanager.GetSecretValue", { SecretId: "bench/0" });
  const ids = Array.from({ length: 20 }, (_, index) => `bench/${index}`);
  await printLoad(server, "BatchGetSecretValue of 20", "secretsmanager", "secretsmanager.BatchGetSecretValue", {
    SecretIdList: ids,
  });
  const KeyId = "alias/bench";
  const Plaintext = Buffer.alloc(64, 1).toString("base64");
  await printLoad(server, "Encrypt", "kms", "TrentService.Encrypt", { KeyId, Plaintext });
  await printLoad(server, "GenerateDataKey", "kms", "TrentService.GenerateDataKey", { KeyId, KeySpec: "AES_256" });
  await printLoad(
    server,
    "PutSecretValue (each one synced to disk)",
    "secretsmanager",
    "secretsmanager.PutSecretValue",
    {
      SecretId: "bench/0",
      SecretString: "x".repeat(64),
    },
  );
  server.child.kill();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function startServer() {
  const child = fork(new URL("./server.mjs", import.meta.url), [folder], { execArgv: ["--no-warnings"] });
  const [message] = await once(child, "message");
  return { ...message, child };
}

async function printStart(label) {
  const { startMs, child } = await startServer();
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  print(label, `${startMs.toFixed(1)} ms`);
}

async function prepare(server) {
  for (let index = 0; index < 20; index++) {
    const value = { Name: `bench/${index}`, SecretString: JSON.stringify({ KEY: "x".repeat(48) }) };
    await once(await oneRequest(server, "secretsmanager", "secretsmanager.CreateSecret", value), "data");
  }
  const key = await oneRequest(server, "kms", "TrentService.CreateKey", {});
  const [answer] = await once(key, "data");
  const { KeyId } = JSON.parse(String(answer).split("\r\n\r\n")[1]).KeyMetadata;
  await once(
    await oneRequest(server, "kms", "TrentService.CreateAlias", { AliasName: "alias/bench", TargetKeyId: KeyId }),
    "data",
  );
}

async function oneRequest(server, service, target, input) {
  const socket = open(server).setEncoding("utf8");
  socket.write(signed(server, service, target, input));
  socket.unref();
  return socket;
}

/** Keeps every connection busy with one request after the other and counts whole answers. */
async function printLoad(server, label, service, target, input) {
  const request = signed(server, service, target, input);
  const sockets = Array.from({ length: CONNECTIONS }, () => open(server));
  const times = [];
  let running = true;
  const loops = sockets.map(async (socket) => {
    while (running) {
      const before = performance.now();
      socket.write(request);
      const status = await answered(socket);
      if (status !== 200) throw new Error(`${label} was answered with ${status}`);
      times.push(performance.now() - before);
    }
  });
  const before = performance.now();
  setTimeout(() => {
    running = false;
  }, SECONDS * 1000);
  await Promise.all(loops);
  const seconds = (performance.now() - before) / 1000;
  for (const socket of sockets) socket.destroy();
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)].toFixed(1);
  print(label, `${Math.round(times.length / seconds).toLocaleString("en")} calls/s, 99 % within ${p99} ms`);
}

/** Resolves with the status once the whole answer is there. */
function answered(socket) {
  return new Promise((resolve, reject) => {
    let seen = Buffer.alloc(0);
    const onData = (data) => {
      seen = seen.length === 0 ? data : Buffer.concat([seen, data]);
      const end = seen.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = seen.toString("latin1", 0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (seen.length < end + 4 + length) return;
      socket.off("data", onData);
      socket.off("error", reject);
      resolve(Number(head.slice(9, 12)));
    };
    socket.on("data", onData);
    socket.on("error", reject);
  });
}

function signed({ endpoint, region, credentials }, service, target, input) {
  const body = JSON.stringify(input);
  const headers = {
    host: new URL(endpoint).host,
    "content-type": "application/x-amz-json-1.1",
    "x-amz-date": amzDate(Date.now()),
    "x-amz-target": target,
  };
  const scope = { accessKeyId: credentials.accessKeyId, region, service };
  const request = { method: "POST", headers, body: Buffer.from(body) };
  const all = {
    ...headers,
    authorization: sign(request, scope, credentials.secretAccessKey),
    "content-length": Buffer.byteLength(body),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST / HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

function open({ endpoint }) {
  return connect(Number(new URL(endpoint).port), "127.0.0.1").setNoDelay();
}

function print(label, result) {
  console.log(`${label.padEnd(42)} ${result}`);
}
