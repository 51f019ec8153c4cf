import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, type Reply } from "./provider-answers.ts";

/** What the provider keeps of a request: where values stood, and their fingerprints. Never a value. */
export interface Sighting {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Header names, `?name` of query parameters, and `basic` for a password, each with a fingerprint. */
  readonly places: Readonly<Record<string, string>>;
}

/**
 * A small OpenAI-compatible API on loopback that answers 401 unless it is sent a key it accepts.
 * The first folder of the path names the case that asks; below it are `/v1/chat/completions`, `/v1/responses`,
 * `/v1/models`, `/fail`, `/echo`, `/slow` (never answers) and `/redirect/<status>?to=<url>`.
 */
export class Provider {
  readonly url: string;
  readonly sightings: Sighting[] = [];
  readonly close: () => Promise<void>;
  /** Called before each answer; tests rotate keys here. */
  onRequest: (sighting: Sighting) => void | Promise<void> = () => {};
  readonly #accepted = new Set<string>();
  /** Dies with the process, so that a fingerprint says nothing to anybody else. */
  readonly #fingerprintKey = randomBytes(32);

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.close = close;
  }

  static async start(): Promise<Provider> {
    const server = createServer((request, response) => void provider.#serve(request, response));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const provider = new Provider(`http://127.0.0.1:${port}`, async () => {
      server.close();
      server.closeAllConnections();
    });
    return provider;
  }

  /** 16 hexadecimal digits by which one key is told from another within this process. */
  fingerprint(value: string): string {
    return createHmac("sha256", this.#fingerprintKey).update(value).digest("hex").slice(0, 16);
  }

  accept(key: string): void {
    this.#accepted.add(this.fingerprint(key));
  }

  revoke(key: string): void {
    this.#accepted.delete(this.fingerprint(key));
  }

  /** The requests of one case, oldest first. */
  seen(name: string): Sighting[] {
    return this.sightings.filter(({ path }) => path.split("/")[1] === name);
  }

  /** For each request of a case, where this key stood: `authorization`, `x-goog-api-key`, `?key`, `basic`, … */
  placesOf(key: string, name: string): string[][] {
    const fingerprint = this.fingerprint(key);
    return this.seen(name).map(({ places }) => Object.keys(places).filter((place) => places[place] === fingerprint));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const body = await text(request);
    const sighting = this.#look(request, url);
    this.sightings.push(sighting);
    await this.onRequest(sighting);
    const route = url.pathname.replace(/^\/[^/]*/, "");
    const known = Object.values(sighting.places).some((fingerprint) => this.#accepted.has(fingerprint));
    const reply = answer({ route, query: url.searchParams, headers: request.headers, body, known });
    if (reply) write(response, reply);
  }

  #look(request: IncomingMessage, url: URL): Sighting {
    const places: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) {
      const [scheme, credential] = String(value).split(/ (.*)/s);
      places[name] = this.fingerprint(credential && scheme !== "Basic" ? credential : String(value));
      if (scheme !== "Basic" || credential === undefined) continue;
      const pair = Buffer.from(credential, "base64").toString();
      places.basic = this.fingerprint(pair.slice(pair.indexOf(":") + 1));
    }
    for (const [name, value] of url.searchParams) places[`?${name}`] = this.fingerprint(value);
    return { method: request.method ?? "", path: url.pathname, places };
  }
}

function write(response: ServerResponse, { status, headers, body, events }: Reply): void {
  const type = events ? "text/event-stream" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  const lines = events?.map((event) => `data: ${JSON.stringify(event)}\n\n`).concat("data: [DONE]\n\n");
  response.end(lines?.join("") ?? JSON.stringify(body ?? {}));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
