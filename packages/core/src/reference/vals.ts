import { parseSecretArn } from "./arn.ts";
import { secretReference, textsOf } from "./checks.ts";
import { cutText, decodePart, formatOptions, parseOptions, refusal } from "./syntax.ts";
import type { Reference, SecretField, SecretReference } from "./types.ts";
import { formatValsSealed, parseValsSealed } from "./vals-sealed.ts";

export const VALS_PATTERN = /^(?:secret)?ref\+/;
const SECRET_PREFIX = "awssecrets://";
const SEALED_PREFIX = "awskms://";

/**
 * `ref+awssecrets://<name or ARN>?region=&version_stage=&version_id=#/<key>/<key>` and
 * `ref+awskms://<base64url with padding>?region=&key=&context=<JSON>`, as helmfile/vals reads them: Go's net/url over
 * text that ends at the first white space or `+`. What vals would cut off or read differently is refused.
 */
export function parseVals(text: string): Reference {
  const uri = text.replace(VALS_PATTERN, "").replace(/\+$/, "");
  if (!MATCHED_WHOLE.test(uri)) throw refusal(CUT_BY_VALS);
  if (uri.startsWith(SECRET_PREFIX)) return parseSecret(uri.slice(SECRET_PREFIX.length));
  if (uri.startsWith(SEALED_PREFIX)) return parseValsSealed(uri.slice(SEALED_PREFIX.length));
  throw refusal("Of vals only ref+awssecrets:// and ref+awskms:// are read.");
}

export function formatVals(reference: Reference): string {
  const uri = reference.kind === "secret" ? formatSecret(reference) : SEALED_PREFIX + formatValsSealed(reference);
  if (!MATCHED_WHOLE.test(uri)) throw refusal(CUT_BY_VALS);
  return `ref+${uri}`;
}

function parseSecret(text: string): SecretReference {
  const { body, query, fragment } = cutText(text);
  const options = parseOptions(query, (name) => ["region", "version_stage", "version_id"].includes(name));
  return secretReference({
    secretId: body.startsWith("arn:") ? body : parseName(body),
    region: options.get("region"),
    versionStage: options.get("version_stage"),
    versionId: options.get("version_id"),
    field: fragment === undefined ? undefined : parseKeys(decodePart(fragment)),
  });
}

/** The part before the first slash is a host to Go: no escapes there, and what precedes an @ would be lost. */
function parseName(body: string): string {
  const slash = body.indexOf("/");
  const [host, path] = slash < 0 ? [body, ""] : [body.slice(0, slash), body.slice(slash)];
  if (/[@%:]/.test(host) || (host !== "" && path === "/")) throw refusal(NOT_IN_VALS);
  return host + decodePart(path);
}

/** vals splits at every slash and knows no escapes; one key is a plain field. */
function parseKeys(fragment: string): SecretField {
  const keys = fragment.replace(/^#?\/?/, "").split("/");
  const [name, ...deeper] = keys;
  return name !== undefined && deeper.length === 0 ? { form: "name", name } : { form: "pointer", tokens: keys };
}

function formatSecret({ secretId, region, versionStage, versionId, field }: SecretReference): string {
  const arn = parseSecretArn(secretId) !== undefined;
  if (arn ? secretId.includes("+") : !isNameForVals(secretId)) throw refusal(NOT_IN_VALS);
  // vals does not take the Region from an ARN.
  const options = formatOptions(
    [
      ["region", region],
      ["version_stage", versionStage],
      ["version_id", versionId],
    ],
    encodeURIComponent,
  );
  return `${SECRET_PREFIX}${secretId.replaceAll("+", "%2B")}${options}${field ? `#/${formatKeys(field)}` : ""}`;
}

function isNameForVals(name: string): boolean {
  const host = name.split("/", 1)[0] ?? "";
  return !/[@+]/.test(host) && name !== `${host}/`;
}

function formatKeys(field: SecretField): string {
  const keys = textsOf(field);
  const path = keys.join("/");
  if (path === "" || keys.some((key) => key.includes("/")))
    throw refusal("vals cannot name a field that is empty or has a slash in its name.");
  if (/[\s+%\p{Cc}]/u.test(path)) throw refusal("vals cannot name a field that has white space, + or % in its name.");
  return path;
}

/** What vals' regular expression takes as one reference, up to the end. */
const MATCHED_WHOLE = /^[^+:]*:\/\/[^+\s]+[^+\s",]$/;
const CUT_BY_VALS =
  "vals reads a reference of two characters or more, ends it at white space and at a + sign, and leaves a comma or quotation mark at its end outside. In a name a plus is written %2B.";
const NOT_IN_VALS =
  "vals cannot name this secret: it takes no +, @, % or : before the first slash, no + in an ARN, and no slash right after the first part of a name unless more follows.";
