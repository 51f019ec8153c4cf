import type { KMSClient } from "@aws-sdk/client-kms";
import { toVaultError } from "../errors/aws-errors.ts";
import { isVaultError, VaultError, type VaultErrorCode, type VaultErrorFacts } from "../errors/errors.ts";
import { proxyFailure } from "./proxy.ts";
import { proxyOfFailure } from "./transport.ts";

/** What `middlewareStack.use` of any client takes. */
export type ClientPlugin = Parameters<KMSClient["middlewareStack"]["use"]>[0];

/**
 * Words the failures that only this host can explain: proxies, TLS versions, certificates. All other errors pass as
 * they are. Sits outside the retries, so that it sees what is left after them.
 */
export function explainFailures(facts: VaultErrorFacts): ClientPlugin {
  return {
    applyToStack(stack) {
      stack.add(
        (next) => async (args) => {
          try {
            return await next(args);
          } catch (error) {
            throw explain(error, facts);
          }
        },
        { step: "initialize", priority: "high", name: "explainFailures" },
      );
    },
  };
}

function explain(error: unknown, facts: VaultErrorFacts): unknown {
  if (isVaultError(error)) return error;
  const { code } = toVaultError(error, facts);
  const proxy = proxyOfFailure(error);
  if (proxy !== undefined && OF_THE_PROXY.has(code)) return proxyFailure(proxy, facts);
  if (code !== "INSECURE") return error;
  return new VaultError("INSECURE", facts, { cause: error, hint: isAboutVersion(error) ? TLS_VERSION : CERTIFICATE });
}

/** What an attempt through a proxy can only fail with because of the proxy. It also resolves the name of the endpoint. */
const OF_THE_PROXY: ReadonlySet<VaultErrorCode> = new Set(["UNREACHABLE", "UNKNOWN_REGION", "UNEXPECTED"]);

/** OpenSSL's words for "no version in common", from either side. */
function isAboutVersion(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return /protocol.version|unsupported.protocol|version.too.low/i.test(`${code} ${message}`);
}

const TLS_VERSION =
  'The other side has no TLS 1.3. If that is known (an inspecting proxy, an old private endpoint), set the option tlsMinVersion to "TLSv1.2".';
const CERTIFICATE =
  "The certificate of the other side is not trusted. If it is known (an inspecting proxy, a private endpoint), add its authority with the option ca or the variable NODE_EXTRA_CA_CERTS.";
