import { withDeadline } from "../aws/deadline.ts";
import type { Site, Sites } from "../aws/site.ts";
import { createTurnstile } from "../aws/turnstile.ts";
import type { SealedReference } from "../reference/types.ts";
import type { EncryptionContext } from "../sealed/encryption-context.ts";
import { openValue } from "../sealed/seal.ts";
import type { Loaded } from "./cache.ts";

/** Opens one sealed value for one place of use. Throws VaultError. */
export type SealedReader = (
  site: Site,
  reference: SealedReference,
  place: { readonly keyId: string | undefined; readonly context: EncryptionContext },
) => Promise<Loaded>;

/** KMS calls at once. */
const MAX_CALLS = 16;

/** The deadline includes waiting in line. */
export function createSealedReader(sites: Sites, deadlineMs: number): SealedReader {
  const inLine = createTurnstile(MAX_CALLS);

  return (site, reference, { keyId, context }) => {
    const { region } = site.clients;
    const { name = "sealed value" } = context;
    const open = async (signal: AbortSignal) => {
      const identity = await sites.identify(site);
      const pinned = keyId === undefined ? {} : { keyId };
      const raw = await openValue(site.clients, reference, { ...pinned, context, deadlineMs, signal });
      const info = { secretId: name, name, region, arn: keyId ?? "", versionId: "", versionStages: [] };
      return { raw, identity, info };
    };
    return withDeadline((signal) => inLine(() => open(signal)), deadlineMs, { region, keyId });
  };
}
