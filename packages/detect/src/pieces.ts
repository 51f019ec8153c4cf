const PIECE = 8192;

/** A long text in pieces, so that an edit copies no more than a few of them. */
export class Pieces {
  #pieces: string[];
  #length: number;

  constructor(text: string) {
    this.#pieces = cut(text);
    this.#length = text.length;
  }

  get length(): number {
    return this.#length;
  }

  /** As String.slice with places from 0 to the length. */
  slice(from: number, to: number): string {
    const [first, before] = this.#locate(from);
    let text = "";
    let at = before;
    for (let index = first; index < this.#pieces.length && at < to; index++) {
      const piece = this.#pieces[index] as string;
      text += piece.slice(Math.max(0, from - at), to - at);
      at += piece.length;
    }
    return text;
  }

  /** Puts `text` in the place of `start` … `end`. */
  replace(start: number, end: number, text: string): void {
    const [first, before] = this.#locate(start);
    const [last, lastBefore] = this.#locate(end);
    const head = this.#pieces[first]?.slice(0, start - before) ?? "";
    const tail = this.#pieces[last]?.slice(end - lastBefore) ?? "";
    this.#pieces.splice(first, last - first + 1, ...cut(head + text + tail));
    this.#length += text.length - (end - start);
  }

  /** Index of the piece that holds a place, and the length of those before it. */
  #locate(place: number): [index: number, before: number] {
    let before = 0;
    for (let index = 0; index < this.#pieces.length; index++) {
      const { length } = this.#pieces[index] as string;
      if (place <= before + length) return [index, before];
      before += length;
    }
    return [this.#pieces.length, before];
  }
}

/** A piece may grow to twice its size before it is cut, so that typing in one place does not leave crumbs. */
function cut(text: string): string[] {
  if (text.length <= 2 * PIECE) return text === "" ? [] : [text];
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
}
