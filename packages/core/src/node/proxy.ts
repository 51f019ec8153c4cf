import { VaultError, type VaultErrorFacts } from "../errors/errors.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The proxy for one address, and the setting that named it. */
export interface ProxySetting {
  readonly url: URL;
  /** Such as `HTTPS_PROXY`, for messages. */
  readonly setting: string;
}

/**
 * The proxy that https calls to this host go through. Loopback never has one. `configured` is the option: an address,
 * or false for none; undefined asks HTTPS_PROXY, ALL_PROXY and NO_PROXY, in small or capital letters.
 * Throws VaultError("INVALID_OPTION") when the setting is no address.
 */
export function proxyFor(host: string, configured: string | false | undefined, env: Env): ProxySetting | undefined {
  const proxy = configuredProxy(configured, env);
  if (proxy === undefined || isLoopback(host)) return undefined;
  return configured === undefined && isExempt(host, env.no_proxy || env.NO_PROXY || "") ? undefined : proxy;
}

/** The proxy that is set up, whatever hosts are exempt from it. Throws as `proxyFor`. */
export function configuredProxy(configured: string | false | undefined, env: Env): ProxySetting | undefined {
  if (configured === false) return undefined;
  if (configured !== undefined) return { url: parse(configured, "proxy"), setting: "the proxy option" };
  const setting = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].find((name) => env[name]);
  return setting === undefined ? undefined : { url: parse(env[setting] ?? "", setting), setting };
}

/** A proxy that cannot be reached or does not let the call pass. Names the setting, never its password. */
export function proxyFailure(proxy: ProxySetting, facts: VaultErrorFacts): VaultError {
  const what = facts.httpStatus === undefined ? "failed" : `answered with status ${facts.httpStatus}`;
  const password = facts.httpStatus === 407 ? " It wants a user name and password." : "";
  const hint =
    `The proxy ${proxy.url.protocol}//${proxy.url.host} named by ${proxy.setting} ${what}.${password} ` +
    "Check the proxy, or list the endpoint's host in NO_PROXY.";
  return new VaultError("UNREACHABLE", facts, { hint });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** As curl reads it: names cover their subdomains, with or without a leading dot or `*.`; `*` covers all. */
function isExempt(host: string, list: string): boolean {
  return list.split(/[\s,]+/).some((entry) => {
    const name = entry
      .toLowerCase()
      .replace(/:\d+$/, "")
      .replace(/^\*?\./, "");
    return entry === "*" || (name !== "" && (host === name || host.endsWith(`.${name}`)));
  });
}

/** `proxy.example:3128` is an http proxy, as curl has it. The text itself may hold a password: never in a message. */
function parse(text: string, setting: string): URL {
  const url = URL.parse(text.includes("://") ? text : `http://${text}`);
  if (url !== null && url.hostname !== "" && /^(https?|socks[45]?[ah]?):$/.test(url.protocol)) return url;
  throw new VaultError(
    "INVALID_OPTION",
    { option: setting },
    { hint: "A proxy is written http://host:port, https://host:port or socks5://host:port." },
  );
}
