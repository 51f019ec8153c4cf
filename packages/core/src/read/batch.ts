import { type FetchedSecret, MAX_BATCH, readBatch, readSecret, type SecretAddress } from "../aws/calls-read.ts";
import { withDeadline } from "../aws/deadline.ts";
import type { Site, Sites } from "../aws/site.ts";
import { createTurnstile } from "../aws/turnstile.ts";
import { isOutage, toVaultError } from "../errors/aws-errors.ts";
import { VaultError, type VaultErrorCode } from "../errors/errors.ts";
import type { VaultEvent } from "../options.ts";

export interface Answer {
  readonly secret: FetchedSecret;
  /** Tag of the identity that asked. */
  readonly identity: string;
}

/** Reads one version of one secret, together with the other reads of the same moment. Throws VaultError. */
export type BatchReader = (site: Site, address: SecretAddress) => Promise<Answer>;

interface Waiting {
  readonly address: SecretAddress;
  readonly signal: AbortSignal;
  resolve(answer: Answer): void;
  reject(error: VaultError): void;
}

/** Callers that await a few things first still belong to the same moment: this many quiet microtasks end it. */
const QUIET_MICROTASKS = 16;
/** Upstream calls of one site at once. */
const MAX_CALLS = 16;

/**
 * Gathers the reads of one moment and sends them as few calls. Only current versions can share a call: a batch names
 * no stage. A batch that is refused as a whole is read one by one, and a refusal of the action itself is remembered.
 */
export function createBatchReader(sites: Sites, deadlineMs: number, onEvent: (event: VaultEvent) => void): BatchReader {
  const gatherings = new Map<Site, Waiting[]>();
  const turnstiles = new WeakMap<Site, ReturnType<typeof createTurnstile>>();

  return (site, address) => {
    const facts = { secretId: address.secretId, region: site.clients.region };
    // Starts here, so that waiting in line counts.
    return withDeadline((signal) => enter(site, address, signal), deadlineMs, facts);
  };

  function enter(site: Site, address: SecretAddress, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiting = { address, signal, resolve, reject };
      const gathering = gatherings.get(site);
      if (gathering) gathering.push(waiting);
      else {
        const started = [waiting];
        gatherings.set(site, started);
        gather(site, started, started.length, QUIET_MICROTASKS);
      }
    });
  }

  function gather(site: Site, gathering: Waiting[], seen: number, quiet: number): void {
    queueMicrotask(() => {
      if (gathering.length !== seen) gather(site, gathering, gathering.length, QUIET_MICROTASKS);
      else if (quiet > 0) gather(site, gathering, seen, quiet - 1);
      else {
        gatherings.delete(site);
        void send(site, gathering);
      }
    });
  }

  /** Never rejects: each of those who wait hears of its own outcome. */
  async function send(site: Site, gathering: Waiting[]): Promise<void> {
    let identity: string;
    try {
      identity = await sites.identify(site);
    } catch (error) {
      for (const waiting of gathering) waiting.reject(toVaultError(error));
      return;
    }
    const together = site.batchRefused ? [] : gathering.filter((waiting) => isCurrent(waiting.address));
    const batched = idsOf(together).length > 1;
    for (const waiting of gathering) if (!batched || !isCurrent(waiting.address)) void one(site, identity, waiting);
    if (batched) for (const share of evenShares(together)) void many(site, identity, share);
  }

  async function one(site: Site, identity: string, waiting: Waiting): Promise<void> {
    await turn(site, [waiting], async () => {
      const secret = await readSecret(site.clients, waiting.address, { deadlineMs, signal: waiting.signal });
      waiting.resolve({ secret, identity });
    });
  }

  async function many(site: Site, identity: string, share: Waiting[]): Promise<void> {
    const again: Waiting[] = [];
    await turn(site, share, async () => {
      const results = await readShare(site, share);
      for (const waiting of share) {
        const result = results.get(waiting.address.secretId);
        if (result instanceof VaultError) waiting.reject(result);
        else if (result) waiting.resolve({ secret: result, identity });
        else again.push(waiting);
      }
    });
    for (const waiting of again) void one(site, identity, waiting);
  }

  /** No results at all where the batch itself was refused. */
  async function readShare(site: Site, share: Waiting[]): ReturnType<typeof readBatch> {
    try {
      return await readBatch(site.clients, idsOf(share), { deadlineMs });
    } catch (error) {
      const refusal = toVaultError(error);
      if (isOutage(refusal) || concernsAllReads.has(refusal.code)) throw refusal;
      if (refusal.code === "DENIED" || refusal.code === "UNSUPPORTED") {
        if (!site.batchRefused) onEvent({ type: "batch-denied", region: site.clients.region });
        site.batchRefused = true;
      }
      return new Map();
    }
  }

  /** Waits for a free place. Whatever goes wrong concerns the whole share. */
  async function turn(site: Site, share: Waiting[], work: () => Promise<void>): Promise<void> {
    const turnstile = turnstiles.get(site) ?? createTurnstile(MAX_CALLS);
    turnstiles.set(site, turnstile);
    try {
      await turnstile(work);
    } catch (error) {
      for (const waiting of share) waiting.reject(toVaultError(error));
    }
  }
}

/** Single reads would only hear the same. */
const concernsAllReads: ReadonlySet<VaultErrorCode> = new Set([
  "CREDENTIALS_EXPIRED",
  "CREDENTIALS_INVALID",
  "CREDENTIALS_MISSING",
  "CLOCK_SKEW",
  "INSECURE",
  "REDIRECTED",
]);

function idsOf(share: readonly Waiting[]): string[] {
  return [...new Set(share.map((waiting) => waiting.address.secretId))];
}

function isCurrent({ versionId, versionStage = "AWSCURRENT" }: SecretAddress): boolean {
  return versionId === undefined && versionStage === "AWSCURRENT";
}

/** Shares of nearly the same size, none above what AWS takes: 21 make 11 and 10, not 20 and 1. */
function evenShares<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MAX_BATCH);
  return Array.from({ length: count }, (_, i) =>
    items.slice(Math.floor((i * items.length) / count), Math.floor(((i + 1) * items.length) / count)),
  );
}
