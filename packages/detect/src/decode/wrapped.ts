import { charSet } from "../char-set.ts";
import { decodeBase64, encodeBase64 } from "../check/base64.ts";
import type { Decoder } from "./view.ts";

/** What keys, and files with keys, begin with; in base64 each is an anchor. */
const BEGINNINGS = [
  "sk-proj-",
  "sk-svcacct-",
  "sk-ant-",
  "sk-or-v1-",
  "AIzaSy",
  "gsk_",
  "pplx-",
  "ghp_",
  "gho_",
  "ghs_",
  "github_pat_",
  "glpat-",
  "npm_",
  "pypi-",
  "xoxb-",
  "xoxp-",
  "https://hooks.",
  "https://hook.",
  "sk_live_",
  "rk_live_",
  "AKIA",
  "dapi",
  "eyJhbGciOi",
  "postgres",
  "mysql://",
  "mongodb",
  "redis",
  "amqp",
  "OPENAI_API_KEY",
  "ANTHROPIC_API_KEY",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "DATABASE_URL",
  "GITHUB_TOKEN",
  "DefaultEndpointsProtocol=",
  "Endpoint=sb://",
  '{"auths"',
  '{"type":"serv',
  '{"type": "serv',
  '{\n  "type": "serv',
];

const SHORTEST = 24;
const base64 = charSet("A-Za-z0-9+/=\\-_");
/** What stands before a value: base64 of its own does not. */
const inside = charSet("A-Za-z0-9+/_\\-");

/** Values that are base64 of a key, or of a file with a key in it. The span of the key is the whole value. */
function wrapped(beginnings: readonly string[], longest: number): Decoder {
  // As much of the base64 of a beginning as does not depend on what follows.
  const prefixes = beginnings.map((text) => encodeBase64(text).slice(0, Math.floor((text.length * 8) / 6)));
  return {
    anchors: prefixes,
    reach: longest,
    mayMatch(text, anchor) {
      if (inside[text.charCodeAt(anchor - 1)] === 1) return false;
      for (let i = 0; i < SHORTEST; i++) if (base64[text.charCodeAt(anchor + i)] !== 1) return false;
      return true;
    },
    open(text, anchor) {
      let end = anchor;
      while (end - anchor < longest && base64[text.charCodeAt(end)] === 1) end++;
      const value = text.slice(anchor, end);
      const plain = prefixes.some((prefix) => value.startsWith(prefix)) ? decodeBase64(value) : undefined;
      return { views: plain === undefined ? [] : [{ text: plain, spanOf: () => ({ start: anchor, end }) }], end };
    },
  };
}

/** Private keys are long, above all when they are wrapped twice. */
export const wrappedDecoders: readonly Decoder[] = [wrapped(BEGINNINGS, 4096), wrapped(["-----BEGIN "], 16_384)];
