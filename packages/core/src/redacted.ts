import { VaultError } from "./errors/errors.ts";

/** Outside the objects, so that no inspection, spread, clone or serialization can reach a value. */
const values = new WeakMap<Redacted, string>();

/**
 * A secret text that prints as `<redacted:name>` wherever it is rendered.
 * `reveal()` is the one door to the value.
 */
export class Redacted {
  /** For people: which secret this is. Never the value. */
  readonly name: string;

  constructor(value: string, name: string) {
    this.name = name;
    values.set(this, value);
  }

  /** The value. Throws VaultError("DISPOSED") after `wipe()`. */
  reveal(): string {
    const value = values.get(this);
    if (value === undefined) throw new VaultError("DISPOSED", { secretId: this.name });
    return value;
  }

  /** Length of the value in UTF-16 code units, as of any string. */
  get length(): number {
    return this.reveal().length;
  }

  /** Drops the value. JavaScript strings cannot be zeroed: the memory is freed by the garbage collector. */
  wipe(): void {
    values.delete(this);
  }

  toString(): string {
    return `<redacted:${this.name}>`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  /** `util.inspect` and with it the consoles of Node, Deno and Bun. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

export function redact(value: string, name: string): Redacted {
  return new Redacted(value, name);
}
