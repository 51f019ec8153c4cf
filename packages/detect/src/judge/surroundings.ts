import { charSet } from "../char-set.ts";

/** How far around a value these look, in UTF-16 units. */
const LOOK = 200;
/** A run of base64 this much longer than the key in it is a blob. */
const BLOB = 64;

const base64 = charSet("A-Za-z0-9+/=");
const link = charSet("A-Za-z0-9_:/.#+{@-");

const REFERENCE = /(?:aws-sm:\/\/|aws-kms:|arn:aws|\{\{resolve:|\bop:\/\/|\bvault:|\bref\+)/;

/** Whether a value is a variable of a template: `${X}`, `{{ X }}`, `<X>`, `%X%`, `$(X)`. */
export function isTemplate(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/[$#]\{$|[$]\($|\{\{ ?$|\{% ?$/.test(before)) return true;
  return (before.endsWith("<") && after.startsWith(">")) || (before.endsWith("%") && after.startsWith("%"));
}

/** Whether what follows says that the rest of the value was left out. */
export function isCutShort(text: string, end: number): boolean {
  return (
    /^(?:\.{2,3}|…|\*{2}|•|\[\.\.\.|<)(?!\/)/.test(text.slice(end, end + 5)) &&
    !/^<[/!a-z]/.test(text.slice(end, end + 2))
  );
}

/** Whether a value is part of a reference to a secret, such as `aws-sm://…`. */
export function isReference(text: string, start: number): boolean {
  let begin = start;
  while (begin > 0 && begin > start - LOOK && link[text.charCodeAt(begin - 1)] === 1) begin--;
  return begin < start && REFERENCE.test(text.slice(begin, start));
}

/** Whether a value lies inside a long run of base64, between its `/` and `+`. */
export function isInBlob(text: string, start: number, end: number): boolean {
  if (/^\+[A-Za-z0-9/+]{3}/.test(text.slice(end, end + 4))) return true;
  let begin = start;
  while (begin > start - LOOK && base64[text.charCodeAt(begin - 1)] === 1) begin--;
  let last = end;
  while (last < end + LOOK && base64[text.charCodeAt(last)] === 1) last++;
  return start - begin + (last - end) >= BLOB;
}
