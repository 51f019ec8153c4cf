import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import type { N8nApi } from "./n8n-api.ts";

const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
/** Where pictures go: to the guide if they are asked for, else to a folder that is not committed. */
const PICTURES = join(
  import.meta.dirname,
  process.env.VAULT_SECRET_PICTURES ? "../../docs/guide/images" : "../artefacts",
);

/** A rectangle of the page, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** n8n's editor in a real browser, signed in as the owner. */
export class Editor {
  readonly page: Page;
  /** All that the browser was sent: answers and messages of the push channel. */
  readonly received: string[] = [];
  /** Exceptions of the page's own code. */
  readonly errors: string[] = [];
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.#close = close;
  }

  static async open(api: N8nApi): Promise<Editor> {
    const profile = await mkdtemp(join(tmpdir(), "vault-secret-chromium-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      viewport: { width: 1440, height: 900 },
      args: [...QUIET, "--no-sandbox", "--disable-gpu", "--disable-sync"],
    });
    context.setDefaultTimeout(60_000);
    const page = context.pages()[0] ?? (await context.newPage());
    const editor = new Editor(page, async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    await stayAtHome(context, api.url);
    page.on("pageerror", (error) => editor.errors.push(error.message));
    page.on("response", (response) => void editor.#keep(response.text()));
    page.on("websocket", (socket) =>
      socket.on("framereceived", ({ payload }) => editor.received.push(String(payload))),
    );
    await editor.#signIn(api);
    return editor;
  }

  /** What n8n marks with `data-test-id`. */
  part(testId: string, within: Page | Locator = this.page): Locator {
    return within.locator(`[data-test-id="${testId}"]`);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.page.url()).href);
  }

  /** Keeps a picture of a part of the page as <name>.png, without the messages that come and go. */
  async picture(name: string, clip: Clip): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({
      path: join(PICTURES, `${name}.png`),
      animations: "disabled",
      style: ".el-notification { visibility: hidden; }",
      clip,
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #signIn(api: N8nApi): Promise<void> {
    await this.page.goto(`${api.url}/signin`);
    await this.page.locator('input[name="emailOrLdapLoginId"]').fill(api.email);
    await this.page.locator('input[type="password"]').fill(api.password);
    await this.part("form-submit-button").click();
    await this.page.waitForURL(/home|workflow/);
  }

  /** A body that is gone by the time it is read (a redirect, a closed page) held nothing to read. */
  async #keep(body: Promise<string>): Promise<void> {
    await body.then(
      (text) => this.received.push(text),
      () => {},
    );
  }
}

/** The page asks the npm registry about packages; it gets no answer here. */
async function stayAtHome(context: BrowserContext, url: string): Promise<void> {
  await context.route(
    (address) => address.origin !== url && address.protocol.startsWith("http"),
    (route) => route.abort(),
  );
}
