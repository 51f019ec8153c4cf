import { ai } from "./ai.ts";
import { automation } from "./automation.ts";
import { cloud } from "./cloud.ts";
import { databases } from "./databases.ts";
import { keys } from "./keys.ts";
import type { Kind } from "./kind.ts";
import { vcs } from "./vcs.ts";

/** All kinds of the corpus. Written from the vendors' documentation, not from our rules: this is the check on them. */
export const kinds: readonly Kind[] = [...ai, ...automation, ...cloud, ...vcs, ...keys, ...databases];
