import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { errors, type Locator, type Page } from "playwright-core";

/** Where pictures go; the folder is not committed. */
const PICTURES = join(import.meta.dirname, "../artefacts");
/** How long a key press may take to show something before it is taken for swallowed, in milliseconds. */
const PATIENCE_MS = 4000;

/** How VS Code in a browser names a path of its server. */
export function remote(server: string, path: string): string {
  return `vscode-remote://${new URL(server).host}${path}`;
}

/** What a person sees of VS Code and does with it. Every verb returns when VS Code shows that it is done. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Loads VS Code with a folder opened in it, and waits for the files to be listed. May load an extension from its source. */
  async openFolder(server: string, folder: string, development?: string): Promise<void> {
    const query = new URLSearchParams({ folder });
    if (development) {
      query.set("payload", JSON.stringify([["extensionDevelopmentPath", remote(server, development)]]));
    }
    await this.page.goto(`${server}/?${query}`);
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file of the folder by the end of its path. */
  async openFile(path: string): Promise<void> {
    const input = await this.#quickInput("Control+P");
    await input.fill(path);
    const row = this.#quickRow(basename(path));
    await row.click();
    await this.page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor();
    await this.#editorHasFocus();
  }

  /** Puts the cursor there. Lines and columns count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    const input = await this.#quickInput("Control+G");
    await input.fill(`:${line}:${column}`);
    await input.press("Enter");
    await this.#quickInputBox().waitFor({ state: "hidden" });
    await this.statusBar(`Ln ${line}, Col ${column}`).waitFor();
    await this.#editorHasFocus();
  }

  /** Types text where the cursor is, without the quotes and brackets that VS Code would add. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Puts text on the clipboard and pastes it where the cursor is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((it) => navigator.clipboard.writeText(it), text);
    await this.page.keyboard.press("Control+V");
  }

  /** The whole text of the editor that has the focus, as it stands there, saved or not. Takes the clipboard. */
  async text(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(""));
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Control+C");
    await this.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    return await this.page.evaluate(() => navigator.clipboard.readText());
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".tab.active:not(.dirty)").waitFor();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+Z");
  }

  /** Chooses a quick fix at the cursor. */
  async quickFix(title: string | RegExp): Promise<void> {
    const row = await this.openQuickFixes(title);
    await row.click();
    await row.waitFor({ state: "hidden" });
  }

  /** Opens the menu of quick fixes, and again until a fix is there, since late diagnostics close it. Returns the fix. */
  async openQuickFixes(title: string | RegExp): Promise<Locator> {
    const row = this.quickFixes().filter({ hasText: title }).first();
    await this.#until(row, async () => {
      // In an open menu Ctrl+. would take the first fix, whatever it is.
      await this.page.keyboard.press("Escape");
      await this.quickFixes().first().waitFor({ state: "hidden" });
      await this.page.keyboard.press("Control+.");
    });
    return row;
  }

  /** What the open menu of quick fixes offers. */
  quickFixes(): Locator {
    return this.page.locator(".action-widget .monaco-list-row.action");
  }

  /** Runs a command by its whole title, such as `Vault Secret: Create Secret`. */
  async palette(title: string): Promise<void> {
    const input = await this.#quickInput("F1");
    await input.fill(`>${title}`);
    await this.#quickRow(title).click();
  }

  /** The box of an input or a list that an extension shows, once its title or placeholder holds this text. */
  async inputBox(text: string): Promise<Locator> {
    const box = this.#quickInputBox();
    const input = box.locator(".quick-input-box input");
    const titled = box.filter({
      has: this.page.locator(".quick-input-title, .quick-input-message", { hasText: text }),
    });
    const prompted = box.filter({ has: this.page.locator(`input[placeholder*=${JSON.stringify(text)}]`) });
    await titled.or(prompted).first().waitFor();
    return input;
  }

  /** What the input box says below the input, such as why it does not take the text. */
  inputMessage(text: string): Locator {
    return this.#quickInputBox().locator(".quick-input-message", { hasText: text });
  }

  /** Chooses an entry of the list that is open, by its label. */
  async pick(label: string | RegExp): Promise<void> {
    await this.#quickRow(label).click();
  }

  /** Entries of the Problems view, as a screen reader reads them. Opens the view. */
  async problems(): Promise<string[]> {
    await this.palette("Problems: Focus on Problems View");
    await this.page.locator(".markers-panel").waitFor();
    const rows = await this.page.locator(".markers-panel .monaco-list-row[aria-level='2']").all();
    return await Promise.all(rows.map(async (row) => (await row.getAttribute("aria-label")) ?? ""));
  }

  /** Underlined places in the editor. */
  squiggles(): Locator {
    return this.page.locator(
      [".squiggly-error", ".squiggly-warning", ".squiggly-info"].map((it) => `.monaco-editor ${it}`).join(),
    );
  }

  statusBar(text: string | RegExp): Locator {
    return this.page.locator(".statusbar-item").filter({ hasText: text });
  }

  /** A notification that holds this text, taken from the centre since toasts go away by themselves. */
  async notification(text: string | RegExp): Promise<Locator> {
    const inCentre = this.page.locator(".notifications-center .notification-list-item").filter({ hasText: text });
    await this.#until(inCentre.first(), () => this.palette("Notifications: Show Notifications")).catch(
      async (cause) => {
        const others = await this.page.locator(".notification-list-item-message").allTextContents();
        throw new Error(`no notification holds ${text}; there are: ${others.join(" | ") || "none"}`, { cause });
      },
    );
    return inCentre.first();
  }

  /** Answers the modal dialog with one of its buttons. */
  async dialog(button: string | RegExp): Promise<void> {
    const dialog = this.page.locator(".monaco-dialog-box");
    await dialog.getByRole("button", { name: button }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** Rows of a view in the side bar, by the title of the view. */
  rows(view: string): Locator {
    const header = this.page.locator(`.pane-header[aria-label^=${JSON.stringify(view)}]`);
    return this.page.locator(".pane").filter({ has: header }).locator(".pane-body .monaco-list-row");
  }

  /** Keeps a picture as <name>.png. */
  async screenshot(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
  }

  /** The mark of the editor comes before the focus does, so both are waited for: text typed in between is lost. */
  async #editorHasFocus(): Promise<void> {
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await this.page.waitForFunction(() => document.activeElement?.closest(".editor-instance .monaco-editor") !== null);
  }

  #quickInputBox(): Locator {
    return this.page.locator(".quick-input-widget");
  }

  async #quickInput(key: string): Promise<Locator> {
    const input = this.#quickInputBox().locator(".quick-input-box input");
    await this.#until(input, () => this.page.keyboard.press(key));
    return input;
  }

  #quickRow(label: string | RegExp): Locator {
    const exact = typeof label === "string" ? new RegExp(`^${label.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")}$`) : label;
    const name = this.page.locator(".quick-input-list-label .label-name, .label-name", { hasText: exact });
    return this.page.locator(".quick-input-list .monaco-list-row").filter({ has: name }).first();
  }

  /** Acts, and acts again while what should appear does not: VS Code swallows keys while the focus moves. */
  async #until(wanted: Locator, act: () => Promise<void>): Promise<void> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      await act();
      const shown = wanted.waitFor({ timeout: PATIENCE_MS }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof errors.TimeoutError && Date.now() < deadline) return false;
          throw error;
        },
      );
      if (await shown) return;
    }
  }
}
