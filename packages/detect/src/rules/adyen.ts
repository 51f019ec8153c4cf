import { beginsCleanly } from "../boundary.ts";
import type { Samples, Structure, Vendor } from "../vendor.ts";

const API_KEY = /AQE[a-z]hm[\w+/]{40,110}={0,2}-[\w+/]{40,50}={0,2}-[^\s"'`\\,;]{8,30}/y;

/** Three parts, of which the last one holds any punctuation: it ends where the value ends. */
const apiKey: Structure = {
  anchors: [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `AQE${letter}hm`),
  mayMatch: beginsCleanly,
  match(text, anchor) {
    if (!beginsCleanly(text, anchor)) return undefined;
    API_KEY.lastIndex = anchor;
    const found = API_KEY.exec(text)?.[0];
    return found === undefined ? undefined : { start: anchor, end: anchor + found.length };
  },
};

export const adyen: Vendor = {
  name: "Adyen",
  category: "payment",
  env: "ADYEN_API_KEY",
  docs: "https://docs.adyen.com/",
  revoke: "https://ca-live.adyen.com/",
  rules: [
    { id: "adyen-api-key", kind: "API key", severity: "critical", structure: apiKey },
    {
      id: "adyen-hmac-key",
      kind: "HMAC key of webhooks",
      severity: "medium",
      shape: "{HEX:64}",
      near: ["adyen"],
      env: "ADYEN_HMAC_KEY",
      docs: "https://docs.adyen.com/",
    },
  ],
};

export const adyenSamples: Samples = {
  "adyen-api-key": {
    hits: [
      "ADYEN_API_KEY=‹AQE{lower:1}hm{b64:70}==-{b64:43}=-{[A-Za-z0-9!#$%&*?@^~]:16}›",
      'const config = new Config({ apiKey: "‹AQE{lower:1}hm{b64:70}==-{b64:43}=-{alnum:16}›" });',
    ],
    misses: [
      ["ADYEN_API_KEY=AQE{lower:1}hm{b64:20}...", "cut short for a manual"],
      ["AQE{lower:1}hm{b64:70}==", "its first part alone"],
    ],
  },
  "adyen-hmac-key": {
    hits: ["ADYEN_WEBHOOK_HMAC=‹{HEX:64}›"],
    misses: [["ADYEN_HMAC_KEY={HEX:63}", "one character short"]],
  },
};
