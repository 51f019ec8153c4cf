import http from "node:http";
import https from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** All requests so far. */
  readonly seen: Seen[];
  /** How many connections were made so far. */
  connections(): number;
}

type Answerer = (request: Seen) => Answer | Promise<Answer>;

/** A server on 127.0.0.1 for the length of one test; https when it gets TLS options. */
export async function serve(answer: Answerer, tls?: https.ServerOptions): Promise<TestServer> {
  const seen: Seen[] = [];
  const listener = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const known = { method, url, headers, body: Buffer.concat(chunks).toString() };
    seen.push(known);
    const { status = 200, headers: sent = {}, body = "" } = await answer(known);
    response.writeHead(status, sent).end(body);
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  const port = await listen(server);
  return { connections: () => connections, url: `${tls ? "https" : "http"}://127.0.0.1:${port}`, port, seen };
}

/** A proxy that leads every CONNECT to `port` on this machine, or answers with `status`, or (null) not at all. */
export async function serveProxy(o: {
  port: number;
  status?: number | null;
}): Promise<{ url: string; targets: string[] }> {
  const targets: string[] = [];
  const server = http.createServer().on("connect", (request, client: Socket) => {
    targets.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    if (o.status === null) return client;
    if (o.status !== undefined) return client.end(`HTTP/1.1 ${o.status} No\r\nContent-Length: 0\r\n\r\n`);
    const upstream = connect(o.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [upstream, client]) socket.on("error", () => [upstream, client].map((s) => s.destroy()));
    return client;
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, targets };
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The answer of GetSecretValue. */
export function secretAnswer(value: string): Answer {
  const body = JSON.stringify({ ARN: "arn", Name: "n", VersionId: "v", SecretString: value, VersionStages: [] });
  return { headers: { "content-type": "application/x-amz-json-1.1" }, body };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
