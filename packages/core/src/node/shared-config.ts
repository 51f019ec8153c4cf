import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;
type Section = Readonly<Record<string, string>>;

/** Settings of one profile in AWS's shared files. Nested settings are joined with a dot. */
export interface SharedProfile {
  readonly profile: string;
  readonly settings: Section;
  /** The `[services …]` section that the profile names, such as `secrets_manager.endpoint_url`. */
  readonly services: Section;
}

/**
 * Reads the profile from the config and credentials files, synchronously, because the Region must be known when the
 * clients are made. A file or profile that does not exist has no settings. Credentials are read by the SDK, not here.
 */
export function readSharedProfile(name: string | undefined, env: Env = process.env): SharedProfile {
  const profile = name ?? env.AWS_PROFILE ?? "default";
  const folder = join(env.HOME ?? env.USERPROFILE ?? homedir(), ".aws");
  const config = readIni(env.AWS_CONFIG_FILE ?? join(folder, "config"));
  const credentials = readIni(env.AWS_SHARED_CREDENTIALS_FILE ?? join(folder, "credentials"));
  const fromConfig = config.get(`profile ${profile}`) ?? (profile === "default" ? config.get("default") : undefined);
  const settings = { ...fromConfig, ...credentials.get(profile) };
  return { profile, settings, services: config.get(`services ${settings.services}`) ?? {} };
}

function readIni(path: string): Map<string, Section> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    // As the SDK does: in a container the home folder is often not readable, and need not be.
    return new Map();
  }
  return parseIni(text);
}

/** AWS's own dialect: `[type name]`, `key = value`, settings below an empty value are indented. */
export function parseIni(text: string): Map<string, Section> {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  let parent = "";
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === "" || /^[#;]/.test(trimmed)) continue;
    const header = /^\[\s*([^\]]+?)\s*\]/.exec(line)?.[1];
    if (header !== undefined) {
      const name = header.replace(/\s+/g, " ").replace(/"/g, "");
      section = sections.get(name) ?? {};
      sections.set(name, section);
      parent = "";
      continue;
    }
    const [key, value] = splitSetting(trimmed);
    if (section === undefined || key === "") continue;
    const nested = /^\s/.test(line) && parent !== "";
    if (!nested) parent = value === "" ? key : "";
    if (value !== "") section[nested ? `${parent}.${key}` : key] = value;
  }
  return sections;
}

function splitSetting(line: string): [key: string, value: string] {
  const at = line.indexOf("=");
  if (at < 0) return ["", ""];
  const value = line.slice(at + 1).split(/\s[#;]/, 1)[0] ?? "";
  return [line.slice(0, at).trim(), value.trim()];
}
