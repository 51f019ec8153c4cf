/** 2^32 divided by the golden ratio: spreads neighbouring numbers. */
const SPREAD = 0x9e3779b1;
/** 2^14 chains. */
const SHIFT = 18;

/**
 * Anchors by some of their characters. All lies in a few flat arrays: what is asked thousands of times in each megabyte
 * must not follow pointers through the memory.
 */
export class AnchorEntries<Target> {
  readonly #targets: Target[] = [];
  readonly #heads = new Int32Array(2 ** (32 - SHIFT)).fill(-1);
  #nexts: Int32Array;
  #keys: Int32Array;
  #backs: Uint8Array;
  /** Where the folded text of each begins in `#texts`; one more tells where the last one ends. */
  #starts: Int32Array;
  #texts: Uint8Array;

  /** @param size How many entries there will be at most, and how many characters in all. */
  constructor(size: number, characters: number) {
    this.#nexts = new Int32Array(size);
    this.#keys = new Int32Array(size);
    this.#backs = new Uint8Array(size);
    this.#starts = new Int32Array(size + 1);
    this.#texts = new Uint8Array(characters);
  }

  /** @param back How many characters of the anchor stand before those of the key. */
  add(key: number, folded: Uint8Array, back: number, target: Target): void {
    const index = this.#targets.push(target) - 1;
    const slot = Math.imul(key, SPREAD) >>> SHIFT;
    this.#nexts[index] = this.#heads[slot] as number;
    this.#heads[slot] = index;
    this.#keys[index] = key;
    this.#backs[index] = back;
    const start = this.#starts[index] as number;
    this.#texts.set(folded, start);
    this.#starts[index + 1] = start + folded.length;
  }

  /** Visits the anchors with such a key that stand whole in the bytes, the characters of the key at `at`. */
  visit(
    key: number,
    bytes: Uint8Array,
    at: number,
    visit: (target: Target, start: number) => boolean | undefined,
  ): boolean {
    const slot = Math.imul(key, SPREAD) >>> SHIFT;
    for (let index = this.#heads[slot] as number; index >= 0; index = this.#nexts[index] as number) {
      if (this.#keys[index] !== key) continue;
      const start = at - (this.#backs[index] as number);
      if (this.#isAt(index, bytes, start) && visit(this.#targets[index] as Target, start)) return true;
    }
    return false;
  }

  #isAt(index: number, bytes: Uint8Array, start: number): boolean {
    const from = this.#starts[index] as number;
    const length = (this.#starts[index + 1] as number) - from;
    if (start < 0 || start + length > bytes.length) return false;
    for (let i = 0; i < length; i++) {
      if (((bytes[start + i] as number) | 0x20) !== this.#texts[from + i]) return false;
    }
    return true;
  }
}
