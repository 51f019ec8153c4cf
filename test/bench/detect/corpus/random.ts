/** Characters that formats are made of. */
const ALPHABETS = {
  digit: "0123456789",
  hex: "0123456789abcdef",
  letter: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  lower: "abcdefghijklmnopqrstuvwxyz",
  lalnum: "abcdefghijklmnopqrstuvwxyz0123456789",
  ualnum: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  alnum: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
  b64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  b32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
} as const;

type Alphabet = keyof typeof ALPHABETS;

/** Reproducible randomness: the same seed gives the same corpus on every machine. Not for real keys. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.#fraction() * (high - low + 1));
  }

  /** True in `share` of the cases, 0 to 1. */
  chance(share: number): boolean {
    return this.#fraction() < share;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new Error("there is nothing to pick from");
    return value;
  }

  characters(alphabet: Alphabet, length: number): string {
    const from = ALPHABETS[alphabet];
    return Array.from({ length }, () => from[this.int(0, from.length - 1)]).join("");
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.int(0, 255)));
  }

  /** A version 4 UUID, lower case. */
  uuid(): string {
    const hex = (length: number) => this.characters("hex", length);
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${this.pick(["8", "9", "a", "b"])}${hex(3)}-${hex(12)}`;
  }

  /** Fills a template: `{alnum 20}` is 20 characters, `{hex 5..8}` 5 to 8, `{hex 20|24}` one of them, `{uuid}` a UUID. */
  fill(template: string): string {
    return template.replace(/\{(\w+)(?: ([\d.|]+))?\}/g, (hole, alphabet: string, length = "1") => {
      if (alphabet === "uuid") return this.uuid();
      if (!(alphabet in ALPHABETS)) throw new Error(`${hole} names no alphabet`);
      const [low = 0, high = low] = length.split("..").map(Number);
      const size = length.includes("|") ? Number(this.pick(length.split("|"))) : this.int(low, high);
      return this.characters(alphabet as Alphabet, size);
    });
  }

  /** mulberry32: 0 to 1, without 1. */
  #fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
