import { VaultError } from "../errors/errors.ts";

/** Says why a text is refused. Never pass a part of the text: it may be a key pasted into the wrong place. */
export function refusal(hint: string, cause?: unknown): VaultError {
  return new VaultError("INVALID_REFERENCE", {}, { hint, cause });
}

export interface TextParts {
  readonly body: string;
  /** Between the first `?` and `#`. */
  readonly query?: string;
  /** After the first `#`. */
  readonly fragment?: string;
}

/** Cuts `body?query#fragment`. The query ends at the first `#`, the fragment may contain both marks. */
export function cutText(text: string): TextParts {
  const [beforeHash, fragment] = cutAt(text, "#");
  const [body, query] = cutAt(beforeHash, "?");
  return { body, ...(query !== undefined && { query }), ...(fragment !== undefined && { fragment }) };
}

/**
 * `a=1&b=2`, percent-decoded; `+` is a plus. An option that is given twice is refused, and so is one that is not
 * known: it may be what makes the difference.
 */
export function parseOptions(query: string | undefined, isKnown: (name: string) => boolean): Map<string, string> {
  const options = new Map<string, string>();
  if (query === undefined) return options;
  for (const pair of query.split("&")) {
    const [before, after] = cutAt(pair, "=");
    const name = decodePart(before);
    if (after === undefined) throw refusal("Options are written ?name=value&name=value.");
    if (!isKnown(name)) throw refusal(UNKNOWN_OPTION);
    if (options.has(name)) throw refusal("An option is given twice. Keep one of them.");
    options.set(name, decodePart(after));
  }
  return options;
}

const UNKNOWN_OPTION =
  "An option is not known. aws-sm:// takes region, stage and version; aws-kms: takes key, region and context.<name>; " +
  "of those of vals, region, version_stage, version_id, key and context are read. Who asks (profile, role) is never part of a reference.";

/** The inverse of `parseOptions`; options without a value are left out. Empty when there are none. */
export function formatOptions(
  options: readonly (readonly [name: string, value: string | undefined])[],
  encode: (text: string) => string = encodePart,
): string {
  const pairs = options.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name).replaceAll("=", "%3D")}=${encode(value)}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Undoes percent-encoding. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw refusal("A % is followed by two hexadecimal digits of UTF-8; a percent sign itself is written %25.", cause);
  }
}

/** Refuses control characters and broken Unicode, which would get into logs, headers and other tools. */
export function assertPlain(texts: readonly (string | undefined)[]): void {
  if (texts.some((text) => text !== undefined && /[\p{Cc}\p{Cs}]/u.test(text)))
    throw refusal("There are control characters or broken Unicode in it. Remove them.");
}

/** ASCII without white space, quotes, brackets and the marks `? & # % $ \ ! * ;`, so that no dotenv, YAML or shell minds. */
export function encodePart(text: string): string {
  try {
    return encodeURIComponent(text)
      .replace(/%(?:2F|3A|40|2B|3D|2C)/g, decodeURIComponent)
      .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch (cause) {
    throw refusal("The text is not well-formed Unicode.", cause);
  }
}

function cutAt(text: string, mark: string): [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
