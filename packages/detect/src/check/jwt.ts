import { decodeBase64, encodeBase64 } from "./base64.ts";

/** An object of a token, decoded. */
export type Claims = Readonly<Record<string, unknown>>;

/** Lengths of the signatures that have one length, by algorithm. */
const SIGNATURES: Readonly<Record<string, number>> = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES384: 128,
  ES512: 176,
  EdDSA: 86,
};
/** RSA of 1024 bits, the shortest that was ever in use. */
const SHORTEST_RSA = 171;

/** What a signed token claims (RFC 7519); empty if the text is no such token, or its signature has the wrong length. */
export function claimsOf(token: string): Claims {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  const { alg } = objectOf(header);
  if (rest.length > 0 || typeof alg !== "string") return {};
  const length = SIGNATURES[alg];
  const fits =
    length === undefined ? /^[RP]S/.test(alg) && signature.length >= SHORTEST_RSA : signature.length === length;
  return fits ? objectOf(payload) : {};
}

/** Claims of which a token in use has one (RFC 7519, 8693, 9068). */
const ISSUED = ["iss", "sub", "aud", "exp", "jti", "scope", "role", "roles", "client_id", "uid", "user_id", "email"];
/** Names and sites of manuals; the subject of the token that jwt.io shows. */
const SAMPLE =
  /^(?:1234567890|foo|bar|test|admin|user|me|issuer|subject|audience|joe|alice|bob|gopher)$|John Doe|\bexample\b|localhost/i;

/** Whether the claims look like those of a token in use: somebody is named, and not somebody of a manual. */
export function isIssued(claims: Claims): boolean {
  const { iss, sub, aud, name, foo } = claims;
  const isNamed = foo === undefined && ISSUED.some((claim) => claim in claims);
  return isNamed && ![iss, sub, aud, name].flat().some((value) => SAMPLE.test(`${value}`));
}

/** A token with a given signature, for samples. */
export function jwtOf(header: Claims, claims: Claims, signature: string): string {
  const part = (object: Claims) =>
    encodeBase64(JSON.stringify(object)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${part(header)}.${part(claims)}.${signature}`;
}

function objectOf(part: string): Claims {
  try {
    const object: unknown = JSON.parse(decodeBase64(part) ?? "");
    return typeof object === "object" && object !== null && !Array.isArray(object) ? { ...object } : {};
  } catch {
    return {};
  }
}
