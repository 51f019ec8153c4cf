import type { Visitor } from "./anchors.ts";

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
  readonly #nexts: Int32Array;
  readonly #keys: Int32Array;
  readonly #backs: Uint8Array;
  readonly #starts: Int32Array;
  readonly #lengths: Uint8Array;
  /** Folded texts, one after the other. */
  readonly units: Uint8Array;
  #end = 0;

  /** @param size How many entries there will be at most, and how many characters in all. */
  constructor(size: number, characters: number) {
    this.#nexts = new Int32Array(size);
    this.#keys = new Int32Array(size);
    this.#backs = new Uint8Array(size);
    this.#starts = new Int32Array(size);
    this.#lengths = new Uint8Array(size);
    this.units = new Uint8Array(characters);
  }

  /** Takes in the folded text of the anchor that is added next. Its characters are `units` from the returned place on. */
  fold(text: string): number {
    const start = this.#end;
    for (let i = 0; i < text.length; i++) this.units[start + i] = text.charCodeAt(i) | 0x20;
    this.#end = start + text.length;
    return start;
  }

  /**
   * @param start Where its text begins.
   * @param back How many of its characters stand before those of the key.
   */
  add(key: number, start: number, back: number, target: Target): void {
    const index = this.#targets.push(target) - 1;
    const slot = Math.imul(key, SPREAD) >>> SHIFT;
    this.#nexts[index] = this.#heads[slot] as number;
    this.#heads[slot] = index;
    this.#keys[index] = key;
    this.#backs[index] = back;
    this.#starts[index] = start;
    this.#lengths[index] = this.#end - start;
  }

  /** Shows the anchors with such a key that stand whole in the bytes, the characters of the key at `at`. */
  show(key: number, bytes: Uint8Array, at: number, visitor: Visitor<Target>): boolean {
    const slot = Math.imul(key, SPREAD) >>> SHIFT;
    for (let index = this.#heads[slot] as number; index >= 0; index = this.#nexts[index] as number) {
      if (this.#keys[index] !== key) continue;
      const start = at - (this.#backs[index] as number);
      if (this.#isAt(index, bytes, start) && visitor.visit(this.#targets[index] as Target, start)) return true;
    }
    return false;
  }

  #isAt(index: number, bytes: Uint8Array, start: number): boolean {
    const from = this.#starts[index] as number;
    const length = this.#lengths[index] as number;
    if (start < 0 || start + length > bytes.length) return false;
    for (let i = 0; i < length; i++) {
      if (((bytes[start + i] as number) | 0x20) !== this.units[from + i]) return false;
    }
    return true;
  }
}
