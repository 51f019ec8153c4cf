/** A key as it lies in a file: UTF-16 units of the decoded text, a byte order mark not counted. */
export interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A name and its value. With a `kind`, the value is a key to be found, or `span` says which part of it is. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  readonly span?: readonly [number, number];
  readonly kind?: string;
}

/** A text that knows where its keys are. */
export class Page {
  readonly spans: Span[] = [];
  text = "";

  write(text: string): this {
    this.text += text;
    return this;
  }

  /** Writes the value as `spell` spells it, piece by piece, so that the key's place in the text is exact. */
  value(entry: Entry, spell: (text: string) => string = (text) => text): this {
    const { value, kind } = entry;
    const [from, to] = entry.span ?? [0, value.length];
    this.write(spell(value.slice(0, from)));
    const start = this.text.length;
    this.write(spell(value.slice(from, to)));
    if (kind !== undefined) this.spans.push({ kind, start, end: this.text.length });
    return this.write(spell(value.slice(to)));
  }
}
