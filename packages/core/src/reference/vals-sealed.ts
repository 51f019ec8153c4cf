import { sealedReference } from "./checks.ts";
import { cutText, formatOptions, parseOptions, refusal } from "./syntax.ts";
import type { SealedReference } from "./types.ts";

/** What follows `ref+awskms://`. */
export function parseValsSealed(text: string): SealedReference {
  const { body, query, fragment } = cutText(text);
  if (fragment !== undefined)
    throw refusal("A field of a sealed value cannot be named: remove the # and what follows.");
  const options = parseOptions(query, (name) => ["region", "key", "alg", "context"].includes(name));
  if ((options.get("alg") ?? "SYMMETRIC_DEFAULT") !== "SYMMETRIC_DEFAULT")
    throw refusal("Only values sealed by a symmetric KMS key are opened.");
  if (/[+/.]/.test(body)) throw refusal("After ref+awskms:// follows base64 with - and _ in place of + and /.");
  return sealedReference({
    text: body.replaceAll("-", "+").replaceAll("_", "/"),
    key: options.get("key"),
    region: options.get("region"),
    context: parseContext(options.get("context")),
  });
}

/** The inverse; the prefix is left to the caller. */
export function formatValsSealed({ form, text, key, region, context }: SealedReference): string {
  if (form === "envelope") throw refusal("vals opens what KMS encrypted directly, not an envelope (v1.…).");
  if (!context.name || !context.app)
    throw refusal(
      "vals knows no place of use. Add app, name and, where one was given, env to the context of the reference first.",
    );
  const json = JSON.stringify(context);
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u.test(json))
    throw refusal("vals cannot read invisible characters in the context.");
  const body = text.replaceAll("+", "-").replaceAll("/", "_");
  const options = formatOptions(
    [
      ["region", region],
      ["key", key],
      ["context", json],
    ],
    encodeURIComponent,
  );
  return `${body}${options}`;
}

function parseContext(json: string | undefined): [string, string][] {
  if (json === undefined) return [];
  const pairs = Object.entries(jsonObject(json));
  if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === "string" && pair[0] !== ""))
    throw refusal("The context of a sealed value is a JSON object of texts.");
  return pairs;
}

function jsonObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Answered below, without the parser's words: they quote the text.
  }
  throw refusal("The context of a sealed value is a JSON object, percent-encoded.");
}
