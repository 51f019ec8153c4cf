import http from "node:http";
import https from "node:https";
import tls from "node:tls";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { assertEndpoint } from "../aws/endpoint.ts";
import { configuredProxy, type ProxySetting, proxyFailure, proxyFor } from "./proxy.ts";

export interface TransportOptions {
  /** Lowest TLS version accepted. Default "TLSv1.3". */
  readonly tlsMinVersion?: "TLSv1.3" | "TLSv1.2";
  /** Certificate authorities in PEM, trusted beside those that Node trusts. */
  readonly ca?: string | readonly string[];
  /** Per attempt, until the connection stands. Default 2 000. */
  readonly connectionTimeoutMs?: number;
  /** Per attempt, until the answer begins. Default 5 000. */
  readonly requestTimeoutMs?: number;
  /** Proxy for https calls, or false for none. Default: HTTPS_PROXY and NO_PROXY of the environment. */
  readonly proxy?: string | false;
}

type Request = Parameters<NodeHttpHandler["handle"]>[0];
type HandleOptions = Parameters<NodeHttpHandler["handle"]>[1];

/** Proxies of failed attempts, kept beside the errors so that the SDK still sees its own and retries. */
const proxies = new WeakMap<object, ProxySetting>();

/** The proxy that the failed attempt went through, if any. */
export function proxyOfFailure(error: unknown): ProxySetting | undefined {
  return typeof error === "object" && error !== null ? proxies.get(error) : undefined;
}

/** Keep-alive connections over TLS, or over plain http on loopback only. Redirects are not followed. */
export class Transport extends NodeHttpHandler {
  readonly #proxy: string | false | undefined;

  constructor(o: TransportOptions) {
    super(async () => ({
      httpAgent: new http.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
      httpsAgent: await httpsAgent(o),
      connectionTimeout: o.connectionTimeoutMs ?? 2_000,
      requestTimeout: o.requestTimeoutMs ?? 5_000,
      // Without this the SDK only warns on the console and waits for ever.
      throwOnRequestTimeout: true,
    }));
    this.#proxy = o.proxy;
  }

  /** The last gate: whatever setting an address came from, nothing is sent in clear over a network. */
  override async handle(request: Request, options?: HandleOptions): ReturnType<NodeHttpHandler["handle"]> {
    const port = request.port === undefined ? "" : `:${request.port}`;
    assertEndpoint(`${request.protocol}//${request.hostname}${port}`);
    try {
      return await super.handle(request, options);
    } catch (error) {
      const proxy = proxyFor(request.hostname, this.#proxy, process.env);
      if (proxy !== undefined && typeof error === "object" && error !== null) proxies.set(error, proxy);
      throw error;
    }
  }
}

const MAX_SOCKETS = 50;

async function httpsAgent(o: TransportOptions): Promise<http.Agent> {
  const options: https.AgentOptions = {
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    minVersion: o.tlsMinVersion ?? "TLSv1.3",
    ...(o.ca !== undefined && { ca: [...trustedByNode(), ...[o.ca].flat()] }),
  };
  const direct = new https.Agent(options);
  if (configuredProxy(o.proxy, process.env) === undefined) return direct;
  // Loaded only for those behind a proxy.
  const { ProxyAgent } = await import("proxy-agent");
  return new ProxyAgent({
    ...options,
    httpsAgent: direct,
    getProxyForUrl: (url, request) => {
      const proxy = proxyFor(new URL(url).hostname, o.proxy, process.env);
      if (proxy === undefined) return "";
      request.once("proxyConnect", (answer: { statusCode?: number }) => {
        if (answer.statusCode !== 200) request.destroy(proxyFailure(proxy, { httpStatus: answer.statusCode ?? 0 }));
      });
      return proxy.url.href;
    },
  });
}

/** Also what NODE_EXTRA_CA_CERTS adds, where this Node can tell (22.15 and later). */
function trustedByNode(): readonly string[] {
  return typeof tls.getCACertificates === "function" ? tls.getCACertificates("default") : tls.rootCertificates;
}
