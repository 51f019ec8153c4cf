import { charSet } from "../char-set.ts";
import { endOfRun, startOfRun } from "../runs.ts";
import type { Structure } from "../vendor.ts";

const SIGNATURE = /sig=([\w-]{43}(?:%3[dD]|=)?|(?:[A-Za-z0-9]|%2[bBfF]|[+/]){43}(?:%3[dD]|=))(?![A-Za-z0-9%])/y;
const url = charSet("!#-&(-;=?-_a-~");
/** How far from the signature the other parameters of its URL stand. */
const URL_REACH = 500;

/**
 * The signature of a URL of Azure, without which nobody may use it. `where` is what the rest of the URL must hold.
 * https://learn.microsoft.com/rest/api/storageservices/create-service-sas
 */
export function azureSignature(where: readonly RegExp[], weight: number): Structure {
  return {
    anchors: ["&sig=", "?sig=", ";sig=", "6sig=", '"sig='],
    weight,
    match(text, anchor) {
      SIGNATURE.lastIndex = anchor + 1;
      const signature = SIGNATURE.exec(text)?.[1];
      if (signature === undefined || new Set(signature).size < 16) return undefined;
      const start = anchor + 5;
      const end = start + signature.length;
      const before = text.slice(startOfRun(text, start, url, URL_REACH), start);
      const around = before + text.slice(end, endOfRun(text, end, url, URL_REACH));
      return where.every((pattern) => pattern.test(around)) ? { start, end } : undefined;
    },
  };
}
