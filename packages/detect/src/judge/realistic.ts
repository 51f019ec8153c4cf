import type { CompiledRule } from "../compile.ts";

const MASK = /(.)\1{5}|\.{3}|…|\*{3}|x{4}/i;
const WORDS = /example|placeholder|your[-_]?|changeme|replace|dummy|redacted|notreal|insert/i;
const SEQUENCE = /0123456789|1234567890|abcdefgh|abcdef012345|qwerty/i;

/** Whether a value could be a key in use: no mask, placeholder, sequence or word. */
export function isRealistic(value: string, { rule }: CompiledRule): boolean {
  if (rule.isWordy) return !/^(?:\*+|x+|\.+)$|[<{$%][{(\w]/i.test(value);
  return (
    !MASK.test(value) &&
    !WORDS.test(value) &&
    !SEQUENCE.test(value) &&
    new Set(value).size >= Math.min(8, value.length / 3)
  );
}
