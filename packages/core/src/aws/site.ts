import { toVaultError } from "../errors/aws-errors.ts";
import { VaultError } from "../errors/errors.ts";
import type { Aws, AwsClients } from "./clients.ts";
import { assertRegion } from "./endpoint.ts";
import { identityTag } from "./identity.ts";

/** One Region at one endpoint, and the identity last seen there. */
export interface Site {
  readonly clients: AwsClients;
  /** Endpoint and Region: half of every cache key. */
  readonly place: string;
  /** Tag of the identity last seen; empty before the first call. */
  identity: string;
  /** This identity may not read in batches. */
  batchRefused: boolean;
}

export interface Sites {
  /** Throws VaultError("UNKNOWN_REGION"), ("INVALID_ENDPOINT"), or ("DISPOSED") after `destroy`. */
  at(region: string | undefined): Site;
  /** Asks the host who signs now. A changed identity takes its cached values with it. */
  identify(site: Site): Promise<string>;
  destroy(): void;
}

/** Asks the host for clients once per Region. `changed` is told when a site's identity is another one than before. */
export function createSites(aws: Aws, changed: (site: Site) => void): Sites {
  const sites = new Map<string | undefined, Site>();
  let destroyed = false;

  function at(region: string | undefined): Site {
    const known = sites.get(region);
    if (known !== undefined) return known;
    if (destroyed) throw new VaultError("DISPOSED");
    if (region !== undefined) assertRegion(region);
    const clients = aws(region);
    const place = JSON.stringify([clients.endpoint ?? null, clients.region]);
    const site: Site = { clients, place, identity: "", batchRefused: false };
    sites.set(region, site);
    // The default Region is also asked for by its name. The reverse makes a second set of clients, once.
    if (!sites.has(clients.region)) sites.set(clients.region, site);
    return site;
  }

  async function identify(site: Site): Promise<string> {
    const { clients } = site;
    const credentials = await clients.credentials().catch((error: unknown) => {
      throw toVaultError(error, { region: clients.region, endpoint: clients.endpoint, identity: clients.identity });
    });
    const identity = await identityTag(credentials);
    if (identity === site.identity) return identity;
    if (site.identity !== "") changed(site);
    site.identity = identity;
    site.batchRefused = false;
    return identity;
  }

  function destroy(): void {
    for (const site of new Set(sites.values())) site.clients.destroy?.();
    sites.clear();
    destroyed = true;
  }

  return { at, identify, destroy };
}
