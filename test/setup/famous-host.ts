import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A well-known https host that is played by a server on loopback, for processes that are started with `env`. */
export interface FamousHost {
  /** Sends the process through a proxy that knows this host and no other, and lets it trust the certificate. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Answers for `host` with what `target`, an http URL, answers. The certificate is made here and lives as long. */
export async function playHost(host: string, target: string): Promise<FamousHost> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-host-"));
  const { key, cert, file } = await certificate(folder, host);
  const tls = createTlsServer({ key, cert }, (incoming, response) => passOn(target, incoming, response));
  tls.listen(0, "127.0.0.1");
  await once(tls, "listening");
  const proxy = createServer((_, response) => void response.writeHead(502).end());
  proxy.on("connect", ({ url }, client) => {
    client.on("error", () => client.destroy());
    if (url !== `${host}:443`) return void client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const server = connect((tls.address() as AddressInfo).port, "127.0.0.1");
    server.on("error", () => client.destroy());
    server.once("connect", () => client.write("HTTP/1.1 200 Connection established\r\n\r\n"));
    server.pipe(client).pipe(server);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: file,
    },
    close: async () => {
      for (const server of [proxy, tls]) {
        server.close();
        server.closeAllConnections();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function passOn(target: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url } = incoming;
  const options = { method, headers: { ...headers, host: new URL(target).host } };
  const forwarded = request(`${target}${url}`, options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  forwarded.on("error", () => response.destroy());
  incoming.pipe(forwarded);
}

async function certificate(folder: string, host: string) {
  const [keyFile, file] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  const options = ["req", "-x509", "-nodes", "-days", "2", ...curve, ...subject, "-keyout", keyFile, "-out", file];
  await promisify(execFile)("openssl", options);
  return { key: await readFile(keyFile), cert: await readFile(file), file };
}
