import type { Structure } from "../vendor.ts";
import { ARMOR_REACH } from "./armor.ts";

const FILE =
  /PuTTY-User-Key-File-[123]: [\w@.-]{3,40}\s+Encryption: ([\w-]{3,20})\s+Comment: [^\n]{0,200}\n(?:[A-Za-z][\w-]{3,20}: [^\n]{0,200}\n|[A-Za-z0-9+/=]{1,80}\r?\n){3,300}?Private-MAC: [0-9a-f]{40,64}/y;

/** A key file of PuTTY, encrypted or not. https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html */
export function puttyKey(isEncrypted: boolean): Structure {
  return {
    anchors: ["PuTTY-User-Key-File-"],
    reach: ARMOR_REACH,
    match(text, anchor) {
      FILE.lastIndex = 0;
      const file = FILE.exec(text.slice(anchor, anchor + ARMOR_REACH));
      if (!file || (file[1] !== "none") !== isEncrypted) return undefined;
      return { start: anchor, end: anchor + file[0].length };
    },
  };
}
