import { beginsCleanly } from "../boundary.ts";
import { encodeBase64 } from "../check/base64.ts";
import { sha256 } from "../check/sha256.ts";
import { isRandom } from "../judge/realistic.ts";
import type { Structure } from "../vendor.ts";

/** How far the address of a project may stand from its key. */
const REACH = 1000;
const KEY = /sb_(?:secret|publishable)_([\w-]{22})_[\w-]{8}(?![\w-])/y;
const PROJECT = /(?<![a-z\d])([a-z]{20})\.supabase\.co/g;
/** What the checksum covers where there is no address. */
const SELF_HOSTED = "supabase-self-hosted";

/**
 * Keys of Supabase of one kind. Their last eight characters are a hash of the project and the rest: if the text around
 * names projects, the key must be of one of them.
 * https://github.com/supabase/supabase/blob/master/docker/utils/add-new-auth-keys.sh
 */
export function supabaseKey(prefix: string): Structure {
  return {
    anchors: [prefix],
    weight: prefix.length,
    mayMatch: beginsCleanly,
    match(text, anchor) {
      KEY.lastIndex = anchor;
      const [key, random = ""] = KEY.exec(text) ?? [];
      if (key === undefined || !isRandom(random)) return undefined;
      const end = anchor + key.length;
      const projects = projectsIn(text.slice(Math.max(0, anchor - REACH), end + REACH));
      const isOfOne = projects.length === 0 || [...projects, SELF_HOSTED].some((project) => isOf(key, project));
      return isOfOne ? { start: anchor, end } : undefined;
    },
  };
}

/** The key of a project with its last eight characters made right. */
export function signLikeSupabase(key: string, project: string): string {
  const body = key.slice(0, -9);
  const hash = encodeBase64(sha256(`${project}|${body}`))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
  return `${body}_${hash.slice(0, 8)}`;
}

const isOf = (key: string, project: string) => key === signLikeSupabase(key, project);

/** Without those that a manual makes up. */
function projectsIn(text: string): string[] {
  return [...text.matchAll(PROJECT)].flatMap(([, project = ""]) => (isRandom(project, 26) ? [project] : []));
}
