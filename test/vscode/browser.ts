import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** A Chromium with a fresh profile that reaches this machine and nothing else. */
export interface Browser {
  readonly page: Page;
  /** All that Chromium keeps on disk. Gone after `close()`. */
  readonly profile: string;
  /** Addresses beyond loopback that a page asked for; it got no answer. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "vault-secret-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    args: [...QUIET, "--no-sandbox", "--disable-gpu", "--disable-sync"],
  });
  context.setDefaultTimeout(30_000);
  const foreign: string[] = [];
  const isForeign = (address: URL) => /^(http|ws)s?:$/.test(address.protocol) && !LOOPBACK.has(address.hostname);
  await context.route(isForeign, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(isForeign, (socket) => {
    foreign.push(socket.url());
    return socket.close();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    profile,
    foreign,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
