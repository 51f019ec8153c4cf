import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CodeServer, type CodeServerOptions, startCodeServer } from "../setup/code-server.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { writeProject } from "./project.ts";
import { type SearchReport, searchFolders } from "./search.ts";
import { Workbench } from "./workbench.ts";

export interface WorldOptions extends CodeServerOptions {
  /** What the opened folder holds: path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Folder of an extension to load in development, instead of an installed one. */
  readonly development?: string;
}

/** A real VS Code in a real browser, with a folder opened. Nothing of it is shared with another. */
export class World {
  readonly server: CodeServer;
  readonly browser: Browser;
  readonly workbench: Workbench;
  /** The folder that is opened. */
  readonly folder: string;

  private constructor(server: CodeServer, browser: Browser, folder: string) {
    this.server = server;
    this.browser = browser;
    this.folder = folder;
    this.workbench = new Workbench(browser.page);
  }

  static async start({ files, development, ...options }: WorldOptions): Promise<World> {
    await using started = new AsyncDisposableStack();
    const { folder } = started.use(await writeProject(files));
    const server = started.adopt(await startCodeServer(options), (it) => it.stop());
    const browser = started.adopt(await openBrowser(), (it) => it.close());
    const world = new World(server, browser, folder);
    await world.workbench.openFolder(server.url, folder, development);
    world.#rest = started.move();
    return world;
  }

  #rest = new AsyncDisposableStack();

  /** A file of the opened folder, as it is on the disk. */
  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  /** Looks for named canaries in all that VS Code, the browser and the project keep on disk. */
  search(canaries: Readonly<Record<string, string>>): Promise<SearchReport> {
    const { server, browser, folder } = this;
    return searchFolders({ project: folder, server: server.folder, browser: browser.profile }, canaries);
  }

  async stop(): Promise<void> {
    await this.#rest.disposeAsync();
  }
}
