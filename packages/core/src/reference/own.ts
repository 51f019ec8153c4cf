import { parseKeyArn, parseSecretArn } from "./arn.ts";
import { sealedReference, secretReference } from "./checks.ts";
import { cutText, decodePart, encodePart, formatOptions, parseOptions, refusal } from "./syntax.ts";
import type { Reference, SealedReference, SecretField, SecretReference } from "./types.ts";

export const SECRET_PREFIX = "aws-sm://";
export const SEALED_PREFIX = "aws-kms:";
const CONTEXT = "context.";

/** The text starts with one of the two prefixes. */
export function parseOwn(text: string): Reference {
  if (/[\s\p{Cc}\p{Cf}]/u.test(text))
    throw refusal(
      "A reference has no white space, line breaks or invisible characters. In a field name write a space as %20.",
    );
  return text.startsWith(SECRET_PREFIX)
    ? parseSecret(text.slice(SECRET_PREFIX.length))
    : parseSealed(text.slice(SEALED_PREFIX.length));
}

/** Canonical: options in a fixed order, none that the ARN says already, nothing encoded that need not be. */
export function formatOwn(reference: Reference): string {
  return reference.kind === "secret" ? formatSecret(reference) : formatSealed(reference);
}

/** A JSON Pointer of RFC 6901 without its first slash, percent-decoded already. */
function parsePointer(pointer: string): SecretField {
  if (/~(?![01])/.test(pointer)) throw refusal("In a JSON Pointer ~ is written ~0 and / inside a name ~1.");
  return {
    form: "pointer",
    tokens: pointer.split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
  };
}

function parseSecret(text: string): SecretReference {
  const { body, query, fragment } = cutText(text);
  const options = parseOptions(query, (name) => ["region", "stage", "version"].includes(name));
  return secretReference({
    secretId: decodePart(body),
    region: options.get("region"),
    versionStage: options.get("stage"),
    versionId: options.get("version"),
    field: fragment === undefined ? undefined : parseField(fragment),
  });
}

function parseField(text: string): SecretField {
  return text.startsWith("/") ? parsePointer(decodePart(text.slice(1))) : { form: "name", name: decodePart(text) };
}

function formatSecret({ secretId, region, versionStage, versionId, field }: SecretReference): string {
  const options = formatOptions([
    ["region", region === parseSecretArn(secretId)?.region ? undefined : region],
    ["stage", versionStage],
    ["version", versionId],
  ]);
  return `${SECRET_PREFIX}${encodePart(secretId)}${options}${field ? `#${formatField(field)}` : ""}`;
}

function formatField(field: SecretField): string {
  if (field.form === "name") return encodePart(field.name).replace(/^\//, "%2F");
  return field.tokens.map((token) => `/${encodePart(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}

function parseSealed(text: string): SealedReference {
  const { body, query, fragment } = cutText(text);
  if (fragment !== undefined) throw refusal("A sealed value has no fields: remove the # and what follows.");
  const options = parseOptions(query, (name) => ["key", "region"].includes(name) || name.startsWith(CONTEXT));
  return sealedReference({
    text: body,
    key: options.get("key"),
    region: options.get("region"),
    context: [...options].flatMap(([name, value]) =>
      name.startsWith(CONTEXT) ? [[name.slice(CONTEXT.length), value]] : [],
    ),
  });
}

function formatSealed({ text, key, region, context }: SealedReference): string {
  if (/[?#]/.test(text)) throw refusal("The sealed text itself has no options: they are fields of the reference.");
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  const options = formatOptions([
    ["key", key],
    ["region", key !== undefined && region === parseKeyArn(key)?.region ? undefined : region],
    ...pairs.map(([name, value]) => [`${CONTEXT}${name}`, value] as const),
  ]);
  return `${SEALED_PREFIX}${text}${options}`;
}
