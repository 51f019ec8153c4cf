/** Installs what the end-to-end suites need from Debian: nothing when it is there, apt where it may, else a clear word. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * File that proves a package is there → package. Chromium for the editor tour, fonts so that its pictures are readable,
 * Ruby and PHP to run rewritten programs.
 */
const NEEDED = {
  "/usr/bin/chromium": "chromium",
  "/usr/bin/php": "php-cli",
  "/usr/bin/ruby": "ruby",
  "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
  "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf": "fonts-noto-color-emoji",
};

const missing = Object.entries(NEEDED).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
if (missing.length > 0) install(missing);

function install(packages: string[]): void {
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => run([...root, "apt-get", "-y", "-qq", ...args]);
  process.stderr.write(`vault-secret: installing ${packages.join(", ")} (up to 160 MB)\n`);
  if (apt("update") && apt("install", "--no-install-recommends", ...packages)) return;
  process.stderr.write(`vault-secret: error: install these packages first: ${packages.join(" ")}\n`);
  process.exit(1);
}

function run([program = "", ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
