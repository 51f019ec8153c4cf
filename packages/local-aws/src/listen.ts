import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dispatch, type Vault } from "./dispatch.ts";
import { AwsError } from "./errors.ts";
import type { Counters } from "./faults.ts";
import { jsonError, type Reply } from "./reply.ts";

const LOOPBACK = "127.0.0.1";
const MOST_BODY_BYTES = 256 * 1024;
const MOST_DRAINED_BYTES = 4 * 1024 * 1024;
const MOST_CONNECTIONS = 2048;

export interface Listener {
  port: number;
  /** Ends every connection, also those in the middle of an answer. */
  close(): Promise<void>;
}

/**
 * Serves the vault on loopback. Port 0 takes any free one; a taken port is an error with the code EADDRINUSE.
 * Headers must arrive within `patienceMs`, the whole request within twice that time.
 */
export async function listen(vault: Vault, port: number, patienceMs = 10_000): Promise<Listener> {
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: patienceMs,
    requestTimeout: 2 * patienceMs,
    connectionsCheckingInterval: patienceMs / 5,
    keepAliveTimeout: 60_000,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on("connection", () => {
    if (vault.faults) vault.faults.counters.sockets += 1;
  });
  const bound = await bind(server, port);
  server.on("request", (request, response) => void serve(request, response, vault, bound));
  return { port: bound, close: () => close(server) };
}

async function serve(request: IncomingMessage, response: ServerResponse, vault: Vault, port: number): Promise<void> {
  if (vault.faults) countInFlight(vault.faults.counters, response);
  try {
    refuseStrangers(request, port);
    const body = await readBody(request);
    const reply = await dispatch({ method: request.method ?? "", headers: request.headers, body }, vault);
    if (reply === "reset") request.socket.resetAndDestroy();
    else send(response, reply, vault);
  } catch (error) {
    fail(error, request, response, vault);
  }
}

function countInFlight(counters: Counters, response: ServerResponse): void {
  counters.inFlight += 1;
  counters.mostInFlight = Math.max(counters.mostInFlight, counters.inFlight);
  response.once("close", () => {
    counters.inFlight -= 1;
  });
}

/** Web pages can reach loopback: by their own origin, or by a name of theirs that now points here (DNS rebinding). */
function refuseStrangers({ method, url, headers }: IncomingMessage, port: number): void {
  if (headers.host !== `${LOOPBACK}:${port}` && headers.host !== `localhost:${port}`) {
    throw new AwsError("AccessDeniedException", `local-aws answers only to ${LOOPBACK}:${port}.`, 403);
  }
  if (headers.origin !== undefined)
    throw new AwsError("AccessDeniedException", "local-aws does not answer web pages.", 403);
  if (method !== "POST" || url !== "/")
    throw new AwsError("UnknownOperationException", "Every request is a POST to /.", 404);
}

/** Too much is read to its end, though not kept, so that the client gets to read why; far too much is cut off. */
function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BODY_BYTES) chunks.push(chunk);
      if (size > MOST_DRAINED_BYTES) request.destroy();
    });
    request.on("end", () => {
      if (size > MOST_BODY_BYTES) reject(tooLarge());
      else resolve(Buffer.concat(chunks));
    });
    request.on("error", reject);
  });
}

function send(response: ServerResponse, { status, contentType, headers, body, keepOpen }: Reply, vault: Vault): void {
  const time = new Date(vault.now()).toUTCString();
  const head = { "content-type": contentType, date: time, "cache-control": "no-store", ...headers };
  if (keepOpen) {
    response.writeHead(status, head).flushHeaders();
    return;
  }
  response.writeHead(status, { ...head, "content-length": Buffer.byteLength(body) }).end(body);
}

/** A refusal at the door, or a fault of ours; the latter goes to the warnings of the process, not to the client. */
function fail(error: unknown, request: IncomingMessage, response: ServerResponse, vault: Vault): void {
  if (response.headersSent || response.destroyed) return;
  if (!(error instanceof AwsError))
    process.emitWarning(`local-aws: ${error instanceof Error ? error.stack : "failed"}`);
  const answer = error instanceof AwsError ? error : new AwsError("InternalFailure", "local-aws failed.", 500);
  response.setHeader("connection", "close");
  send(response, jsonError(answer), vault);
  request.resume();
}

function tooLarge(): AwsError {
  return new AwsError("RequestEntityTooLargeException", `A request has at most ${MOST_BODY_BYTES} bytes.`, 413);
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
