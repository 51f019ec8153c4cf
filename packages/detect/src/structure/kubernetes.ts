import { decodeBase64 } from "../check/base64.ts";
import { isAt } from "../runs.ts";
import type { Match, Span, Structure, Units } from "../vendor.ts";
import { strengthOf } from "./password.ts";

/** An entry of a Kubernetes Secret. */
export interface SecretEntry extends Span {
  readonly name: string;
  /** The value, decoded if it stands under `data`. */
  readonly value: string;
}

export const SECRET_ANCHORS = [
  "kind: Secret",
  '"kind":"Secret"',
  '"kind": "Secret"',
  "kind: 'Secret'",
  'kind: "Secret"',
];
/** How far from `kind` an entry of the Secret may stand. */
export const SECRET_REACH = 4096;

/** Another Secret, or another document, ends one. */
const LIMITS = [...SECRET_ANCHORS, "\n---"];
const SECTION = /(?:^|\n)[ \t]*(data|stringData):[ \t]*\r?\n|"(data|stringData)"\s*:\s*\{/g;
const ENTRY =
  /(?:[\s,]|#[^\n]*\n)*["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:>-?\s+|["'])?([^\s"',{}|>][^\s"',{}]{3,4000})["']?[ \t]*(?=[,}\r\n]|$)/y;

/** Entries of the Secret whose `kind` stands at the anchor. https://kubernetes.io/docs/concepts/configuration/secret/ */
export function readSecret(text: string, anchor: number): SecretEntry[] {
  const [from, to] = documentAround(text, anchor);
  const document = text.slice(from, to);
  const entries: SecretEntry[] = [];
  for (const section of document.matchAll(SECTION)) {
    const isPlain = (section[1] ?? section[2]) === "stringData";
    ENTRY.lastIndex = section.index + section[0].length;
    for (let entry = ENTRY.exec(document); entry; entry = ENTRY.exec(document)) {
      const [, name = "", written = ""] = entry;
      const value = isPlain ? written : decodeBase64(written);
      const at = from + entry.index + entry[0].lastIndexOf(written);
      if (value !== undefined) entries.push({ name, value, start: at, end: at + written.length });
    }
  }
  return entries;
}

function documentAround(text: string, anchor: number): [from: number, to: number] {
  let from = Math.max(0, anchor - SECRET_REACH);
  let around = text.slice(from, anchor + SECRET_REACH);
  for (const limit of LIMITS) {
    const at = anchor - from;
    const end = around.indexOf(limit, at + 1);
    if (end >= 0) around = around.slice(0, end);
    const start = at > 0 ? around.lastIndexOf(limit, at - 1) : 0;
    if (start > 0) [from, around] = [from + start, around.slice(start)];
  }
  return [from, from + around.length];
}

/** Whether an anchor, which is found in any case, is written as Kubernetes demands. */
export function isSecret(text: Units, anchor: number): boolean {
  return SECRET_ANCHORS.some((literal) => isAt(text, anchor, literal));
}

/** Keys and tokens have kinds of their own, and checks that tell the real ones. */
const SECRET = /pass|pwd|secret(?!.*key)/i;
const PUBLIC = /pub|cert|\.crt|user|host|url|name|id$/i;

/** Values of a Secret that are no kind we know, but are called a secret and look like one. */
export const secretValues: Structure = {
  anchors: SECRET_ANCHORS,
  reach: SECRET_REACH,
  weight: 1,
  mayMatch: isSecret,
  match(text, anchor) {
    return readSecret(text, anchor).flatMap(({ name, value, start, end }): Match[] => {
      const isNamed = SECRET.test(name) && !PUBLIC.test(name) && /^[\x20-\x7e]{8,200}$/.test(value);
      return isNamed && strengthOf(value) === "random" ? [{ start, end, value }] : [];
    });
  },
};
