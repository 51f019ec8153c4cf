import { decodeBase64 } from "../check/base64.ts";
import type { Match, Span, Structure } from "../vendor.ts";
import { strengthOf } from "./password.ts";

/** An entry of a Kubernetes Secret. */
export interface SecretEntry extends Span {
  readonly name: string;
  /** The value, decoded if it stands under `data`. */
  readonly value: string;
}

export const SECRET_ANCHORS = [
  "kind: secret",
  '"kind":"secret"',
  '"kind": "secret"',
  "kind: 'secret'",
  'kind: "secret"',
];
/** How far from `kind` an entry of the Secret may stand. */
export const SECRET_REACH = 4096;

const SECTION = /(?:^|\n)[ \t]*(data|stringData):[ \t]*\r?\n|"(data|stringData)"\s*:\s*\{/g;
const ENTRY =
  /\s*,?\s*(?:#[^\n]*)?["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:>-?\s+|["'])?([^\s"',{}|>][^\s"',{}]{3,4000})["']?[ \t]*(?=[,}\r\n]|$)/y;

/** Entries of the Secret whose `kind` stands at the anchor. https://kubernetes.io/docs/concepts/configuration/secret/ */
export function readSecret(text: string, anchor: number): SecretEntry[] {
  const from = Math.max(0, anchor - SECRET_REACH);
  const around = text.slice(from, anchor + SECRET_REACH);
  const start = around.lastIndexOf("\n---", anchor - from) + 1;
  const next = around.indexOf("\n---", anchor - from);
  const document = around.slice(start, next < 0 ? around.length : next);
  const entries: SecretEntry[] = [];
  for (const section of document.matchAll(SECTION)) {
    const isPlain = (section[1] ?? section[2]) === "stringData";
    ENTRY.lastIndex = section.index + section[0].length;
    for (let entry = ENTRY.exec(document); entry; entry = ENTRY.exec(document)) {
      const [, name = "", written = ""] = entry;
      const value = isPlain ? written : decodeBase64(written);
      const at = from + start + entry.index + entry[0].lastIndexOf(written);
      if (value !== undefined) entries.push({ name, value, start: at, end: at + written.length });
    }
  }
  return entries;
}

const SECRET = /pass|pwd|secret|token|key|auth|cred/i;
const PUBLIC = /pub|cert|\.crt|user|host|url|name|id$/i;

/** Values of a Secret that are no kind we know, but are called a secret and look like one. */
export const secretValues: Structure = {
  anchors: SECRET_ANCHORS,
  reach: SECRET_REACH,
  weight: 1,
  match(text, anchor) {
    return readSecret(text, anchor).flatMap(({ name, value, start, end }): Match[] => {
      const isSecret = SECRET.test(name) && !PUBLIC.test(name) && /^[\x20-\x7e]{8,200}$/.test(value);
      return isSecret && strengthOf(value) === "random" ? [{ start, end, value }] : [];
    });
  },
};
