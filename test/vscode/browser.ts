import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page, type WebSocket } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
/** No name but this machine's is resolved. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
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
    // Who started us decides what an interruption ends.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    args: [...QUIET, OFFLINE, "--no-sandbox", "--disable-gpu", "--disable-sync"],
  });
  context.setDefaultTimeout(30_000);
  const foreign: string[] = [];
  const isForeign = (address: URL) => /^(http|ws)s?:$/.test(address.protocol) && !LOOPBACK.has(address.hostname);
  const watch = (socket: WebSocket) => {
    if (isForeign(new URL(socket.url()))) foreign.push(socket.url());
  };
  await context.route(isForeign, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  // Not routed: WebSockets that pass through Playwright's double now and then lose a message.
  context.on("page", (page) => page.on("websocket", watch));
  for (const page of context.pages()) page.on("websocket", watch);
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
