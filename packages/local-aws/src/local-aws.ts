import { setTimeout as sleep } from "node:timers/promises";
import { whereabouts } from "./address.ts";
import { attach } from "./attach.ts";
import type { Credentials } from "./credentials.ts";
import type { Faults } from "./faults.ts";
import { type Owner, type OwnerOptions, ownFolder, ownMemory } from "./owner.ts";
import { defaultFolder } from "./state-folder.ts";

export interface LocalAwsOptions {
  /** Where the vault is kept. Default: the state folder of the user, one for all programs. */
  folder?: string;
  /** Keeps nothing on disk and shares with nobody; for tests. Default false. */
  memory?: boolean;
  /** The port, if this process becomes the owner. Default: the one of the last time if it is free, or any other. */
  port?: number;
  /** The Region that the handle names. The endpoint answers for every Region, each with secrets of its own. Default "us-east-1". */
  region?: string;
  /** Keeps the master key in the keychain of the system if there is one, else in a file of mode 0600. Default true. */
  keychain?: boolean;
  /** Above it, requests get ThrottlingException. Twice as many may come at once. Default 10,000. */
  maxRequestsPerSecond?: number;
  /** How long to wait for an owner that does not answer yet, in milliseconds. Default 10,000. */
  startTimeoutMs?: number;
  /** Epoch milliseconds. Default Date.now. */
  now?: () => number;
  /** A fault plan from the subpath /faults. It reaches the server only if this process is the owner. */
  faults?: Faults;
}

/** A vault in use. */
export interface LocalAws {
  /** Such as http://127.0.0.1:49152. It stays the same when the owner dies and another process takes over, unless the port was taken meanwhile. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Whether this process serves the vault; false if it uses the server of another. Turns true when it takes over. */
  readonly owner: boolean;
  /** Lets go of the vault. If this process was the owner, another one that uses it takes over. */
  close(): Promise<void>;
}

/** How this process takes part: as the owner, or attached to it until `lost` settles. */
interface Part {
  owner: boolean;
  port: number;
  credentials: Credentials;
  lost: Promise<void>;
  close(): Promise<void>;
}

const RETRY_MS = 20;

/**
 * Opens the local vault: serves it if nobody does, else connects to the process that does.
 * Throws if the vault is locked by a process that does not answer, or if its master key cannot be had.
 */
export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const { folder = defaultFolder(), memory = false, region = "us-east-1", startTimeoutMs = 10_000 } = options;
  const settings = resolve(options);
  let part = memory ? asOwner(await ownMemory(settings)) : await join(folder, settings, startTimeoutMs);
  let closing: Promise<void> | undefined;
  let succession: Promise<void> | undefined;
  follow();

  /** When the owner dies, this process or another one takes its place. */
  function follow(): void {
    void part.lost.then(() => {
      if (!closing) succession = succeed();
    });
  }

  async function succeed(): Promise<void> {
    const next = await rejoin(folder, { ...settings, port: undefined }, () => closing !== undefined);
    if (!next) return;
    part = next;
    follow();
  }

  async function end(): Promise<void> {
    await succession;
    await part.close();
  }

  return {
    region,
    get endpoint() {
      return `http://127.0.0.1:${part.port}`;
    },
    get credentials() {
      return part.credentials;
    },
    get owner() {
      return part.owner;
    },
    close() {
      closing ??= end();
      return closing;
    },
  };
}

function resolve(options: LocalAwsOptions): OwnerOptions {
  const { port, keychain = true, maxRequestsPerSecond = 10_000, faults, now = Date.now } = options;
  if (!(maxRequestsPerSecond > 0)) throw new TypeError('"maxRequestsPerSecond" must be a number > 0');
  return { port, keychain, maxRequestsPerSecond, faults, now };
}

/** The first way in. An owner that is just starting is given time to be ready. */
async function join(folder: string, settings: OwnerOptions, timeoutMs: number): Promise<Part> {
  const giveUpAt = performance.now() + timeoutMs;
  while (performance.now() < giveUpAt) {
    const part = await tryJoin(folder, settings);
    if (part) return part;
    await sleep(RETRY_MS);
  }
  throw new Error(
    `The local vault in ${folder} is locked by a process that does not answer. End that process and try again.`,
  );
}

/** The way back in. Nobody waits for it, so that it tries as long as the handle is open, whatever fails. */
async function rejoin(folder: string, settings: OwnerOptions, closed: () => boolean): Promise<Part | undefined> {
  while (!closed()) {
    const part = await tryJoin(folder, settings).catch(() => undefined);
    if (part) return part;
    await sleep(RETRY_MS);
  }
  return undefined;
}

async function tryJoin(folder: string, settings: OwnerOptions): Promise<Part | undefined> {
  const owner = await ownFolder(folder, settings);
  if (owner) return asOwner(owner);
  const found = await whereabouts(folder);
  const attachment = found && (await attach(found.port, found.credentials));
  if (!found || !attachment) return undefined;
  return { ...found, owner: false, lost: attachment.lost, close: async () => attachment.close() };
}

function asOwner(owner: Owner): Part {
  return { ...owner, owner: true, lost: new Promise(() => {}) };
}
