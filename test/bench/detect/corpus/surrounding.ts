import type { Kind } from "../kinds/kind.ts";
import type { Entry, Page } from "./page.ts";
import type { Random } from "./random.ts";

/** What a surrounding is asked to write. The first entry is the key, the others go with it. */
export interface Use {
  readonly kind: Kind;
  readonly key: Entry;
  readonly entries: readonly Entry[];
  readonly random: Random;
}

/** A kind of file, or a way of writing in one, in which people leave keys. */
export interface Surrounding {
  readonly id: string;
  /** The file's name, or its end from the dot on. */
  readonly file: string;
  /** How the text becomes bytes. Default UTF-8 as it is. */
  readonly bytes?: "crlf" | "bom" | "utf16le";
  /** Says so when this key would not be written here. */
  fits?(use: Use): boolean;
  write(page: Page, use: Use): void;
}

/** Values of one line. */
export const oneLine = ({ entries }: Use) => entries.every(({ value }) => !value.includes("\n"));

/** Values that go into a header or parameter of a request. */
export const bare = (use: Use) => oneLine(use) && use.kind.header !== "" && use.key.span === undefined;

/** As within the double quotes of JSON and most languages. */
export const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

/** JSON within JSON. */
export const quotedTwice = (text: string) => quoted(quoted(text));

/** openAiApiKey */
export function camel(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** OpenAiApiKey */
export function pascal(name: string): string {
  const text = camel(name);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export const snake = (name: string) => name.toLowerCase();
export const kebab = (name: string) => name.toLowerCase().replaceAll("_", "-");

/** Writes each entry on a line of its own. */
export function each(page: Page, use: Use, before: (name: string) => string, after: string, spell = quoted): void {
  for (const entry of use.entries) page.write(before(entry.name)).value(entry, spell).write(after);
}
