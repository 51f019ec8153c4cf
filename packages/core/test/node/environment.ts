import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** An empty home folder for each test, and none of the machine's AWS or proxy settings. */
export function useCleanEnvironment(): { file(name: string, text: string): string; readonly home: string } {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vault-secret-"));
    for (const name of Object.keys(process.env)) {
      if (/^AWS_|^(https?|all|no)_proxy$/i.test(name)) vi.stubEnv(name, undefined);
    }
    vi.stubEnv("HOME", home);
    vi.stubEnv("AWS_CONFIG_FILE", join(home, "config"));
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, "credentials"));
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
  return {
    get home() {
      return home;
    },
    file(name, text) {
      const path = join(home, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** An access key that no scanner knows, new for each run. */
export function accessKey(): { accessKeyId: string; secretAccessKey: string } {
  return { accessKeyId: `TEST${random(12)}`, secretAccessKey: random(40) };
}

export function random(length: number): string {
  return crypto.randomUUID().replaceAll("-", "").toUpperCase().repeat(2).slice(0, length);
}
