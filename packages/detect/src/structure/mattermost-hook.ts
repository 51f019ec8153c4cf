import { isRandom } from "../judge/realistic.ts";
import type { Structure } from "../vendor.ts";

/** Ids of Mattermost are 26 characters of z-base-32. */
const HOOK = /\/hooks\/([a-km-uw-z13-9]{26})(?![\w-])/y;

/** The id in the URL of an incoming webhook, which may stand on any host. */
export const mattermostHook: Structure = {
  anchors: ["/hooks/"],
  match(text, anchor) {
    HOOK.lastIndex = anchor;
    const id = HOOK.exec(text)?.[1];
    if (id === undefined || !isRandom(id, 32)) return undefined;
    const start = anchor + "/hooks/".length;
    return { start, end: start + id.length };
  },
};
