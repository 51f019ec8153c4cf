import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Credentials, readCredentials } from "./credentials.ts";
import type { Vault } from "./dispatch.ts";
import { type Listener, listen } from "./listen.ts";
import { readIfThere, writePrivate } from "./state-folder.ts";

/** Where the owner of a folder is found, and what proves that it is the one. */
export interface Whereabouts {
  port: number;
  credentials: Credentials;
}

/** Below the ports that operating systems give to outgoing connections, so that nobody sits on ours by accident. */
const HOME_PORTS = { from: 20_000, to: 32_768 };
const ATTEMPTS = 20;
const PATIENCE_MS = 500;
const RETRY_MS = 10;

/** Where the owner was last; undefined before the first one was ready. */
export async function whereabouts(folder: string): Promise<Whereabouts | undefined> {
  const [port, credentials] = await Promise.all([lastPort(folder), readCredentials(folder)]);
  return port === undefined || credentials === undefined ? undefined : { port, credentials };
}

/**
 * Serves the vault at the port of the last time, so that addresses which others have noted stay good, or at any other
 * if that one is taken for good. A port that was asked for is an error (EADDRINUSE) if it is taken.
 */
export async function listenAtHome(vault: Vault, folder: string, asked: number | undefined): Promise<Listener> {
  const listener = await chooseListener(vault, asked, await lastPort(folder));
  try {
    await writePrivate(join(folder, "port"), String(listener.port), { flush: false });
    return listener;
  } catch (error) {
    await listener.close();
    throw error;
  }
}

async function chooseListener(vault: Vault, asked: number | undefined, last: number | undefined): Promise<Listener> {
  const wanted = asked ?? last;
  const listener = wanted === undefined ? undefined : await listenPatiently(vault, wanted);
  if (listener) return listener;
  if (asked !== undefined) return listen(vault, asked);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const other = await tryListen(vault, randomInt(HOME_PORTS.from, HOME_PORTS.to));
    if (other) return other;
  }
  return listen(vault, 0);
}

/** A killed owner loses its lock a moment before its port. */
async function listenPatiently(vault: Vault, port: number): Promise<Listener | undefined> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const listener = await tryListen(vault, port);
    if (listener || performance.now() > giveUpAt) return listener;
    await sleep(RETRY_MS);
  }
}

/** Undefined if the port is taken. */
async function tryListen(vault: Vault, port: number): Promise<Listener | undefined> {
  try {
    return await listen(vault, port);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return undefined;
    throw error;
  }
}

async function lastPort(folder: string): Promise<number | undefined> {
  const port = Number(await readIfThere(join(folder, "port")));
  return port > 0 && port < 65_536 ? port : undefined;
}
