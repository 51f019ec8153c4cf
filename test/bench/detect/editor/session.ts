import type { Random } from "../corpus/random.ts";
import type { Kind } from "../kinds/kind.ts";

/** Replaces what stands from `start` to `end`, in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LINES = 10_000;
const WORDS =
  "account budget cache client cursor event filter invoice label metric order parser query report token".split(" ");

/** A program of 10,000 lines with a key every 500 lines. */
export function someFile(random: Random, kinds: readonly Kind[]): string {
  return Array.from({ length: LINES }, (_, line) =>
    line % 500 === 250 ? keyLine(random, kinds) : codeLine(random),
  ).join("\n");
}

/** Mostly typing, sometimes deleting, now and then pasting some lines or a key. */
export function someEdit(text: string, random: Random, kinds: readonly Kind[]): Edit {
  const start = random.int(0, text.length);
  const dice = random.int(1, 100);
  if (dice <= 70) return { start, end: start, text: random.characters("alnum", 1) };
  if (dice <= 90) return { start, end: Math.min(text.length, start + random.int(1, 8)), text: "" };
  if (dice <= 97) return { start, end: start, text: `\n${codeLine(random)}\n${codeLine(random)}\n` };
  return { start, end: start, text: `\n${keyLine(random, kinds)}\n` };
}

function codeLine(random: Random): string {
  const word = () => random.pick(WORDS);
  return random.pick([
    () => `  const ${word()} = await ${word()}.${word()}(${random.int(1, 9999)}, "${word()} ${word()}");`,
    () => `  if (${word()}.length > ${random.int(1, 64)}) return ${word()}(${word()}); // ${word()} of ${word()}`,
    () => `  { id: "${random.characters("hex", 12)}", name: "${word()}", token: ${word()}.token },`,
    () => "}",
    () => "",
  ])();
}

function keyLine(random: Random, kinds: readonly Kind[]): string {
  const kind = random.pick(kinds);
  return `const ${kind.names[0]} = ${JSON.stringify(kind.make(random).value)};`;
}
