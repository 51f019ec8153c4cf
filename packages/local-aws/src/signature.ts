import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "./errors.ts";

/** A request as it was signed; the path is always "/" and there is no query. */
export interface SignedRequest {
  method: string;
  /** Names in lower case. */
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a signature is good for. `date` is yyyymmdd. */
export interface Scope {
  accessKeyId: string;
  date: string;
  region: string;
  service: string;
}

const ALGORITHM = "AWS4-HMAC-SHA256";
const CLOCK_TOLERANCE_MS = 300_000;
const MUST_BE_SIGNED = /^(host|x-amz-.*)$/;

/**
 * Checks Signature Version 4 over method, headers and body, and returns whose it is. `secretOf` gives the secret key
 * for an access key id; it throws the AwsError that AWS has for an unknown one.
 */
export function verify(request: SignedRequest, now: number, secretOf: (accessKeyId: string) => string): Scope {
  const authorization = parseAuthorization(request.headers.authorization);
  const { scope, signedHeaders, signature } = authorization;
  const time = header(request, "x-amz-date") ?? "";
  const secret = secretOf(scope.accessKeyId);
  checkClock(time, scope, now);
  const unsigned = Object.keys(request.headers).find(
    (name) => MUST_BE_SIGNED.test(name) && !signedHeaders.includes(name),
  );
  if (unsigned !== undefined || !signedHeaders.includes("host")) {
    throw new AwsError("InvalidSignatureException", `The header '${unsigned ?? "host"}' must be signed.`);
  }
  const declared = header(request, "x-amz-content-sha256");
  const expected = signatureOf(request, scope, signedHeaders, time, secret);
  if ((declared !== undefined && declared !== sha256(request.body)) || !sameText(expected, signature)) {
    throw new AwsError(
      "InvalidSignatureException",
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
    );
  }
  return scope;
}

/** The Authorization header for a request, whose headers must hold host and x-amz-date. */
export function sign(request: SignedRequest, scope: Omit<Scope, "date">, secretAccessKey: string): string {
  const time = header(request, "x-amz-date") ?? "";
  const full = { ...scope, date: time.slice(0, 8) };
  const signedHeaders = Object.keys(request.headers).sort();
  const signature = signatureOf(request, full, signedHeaders, time, secretAccessKey);
  const credential = `${full.accessKeyId}/${scopeText(full)}`;
  return `${ALGORITHM} Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`;
}

/** 20260131T235959Z, as X-Amz-Date wants it. */
export function amzDate(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
}

function signatureOf(
  request: SignedRequest,
  scope: Scope,
  signedHeaders: string[],
  time: string,
  secret: string,
): string {
  const lines = signedHeaders.map((name) => `${name}:${header(request, name) ?? ""}\n`).join("");
  const canonical = `${request.method}\n/\n\n${lines}\n${signedHeaders.join(";")}\n${sha256(request.body)}`;
  const toSign = `${ALGORITHM}\n${time}\n${scopeText(scope)}\n${sha256(canonical)}`;
  return hmac(signingKey(scope, secret), toSign).toString("hex");
}

const signingKeys = new Map<string, KeyObject>();
const MOST_SIGNING_KEYS = 64;

/** The key for one day, Region and service: the same four rounds of HMAC for every request, so it is kept, as a KeyObject, which is many times faster to use than bytes. */
function signingKey({ date, region, service }: Scope, secret: string): KeyObject {
  const name = `${date}/${region}/${service}/${secret}`;
  const known = signingKeys.get(name);
  if (known) return known;
  const key = createSecretKey(hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), "aws4_request"));
  if (signingKeys.size >= MOST_SIGNING_KEYS) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
}

function parseAuthorization(value: string | undefined): { scope: Scope; signedHeaders: string[]; signature: string } {
  if (!value?.startsWith("AWS4-"))
    throw new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token");
  const [, accessKeyId, date, region, service, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request,\s*SignedHeaders=([a-z0-9;_.-]+),\s*Signature=([0-9a-f]{64})$/.exec(
      value,
    ) ?? [];
  if (!accessKeyId || !date || !region || !service || !names || !signature) {
    throw new AwsError("IncompleteSignatureException", "The Authorization header is not a whole Signature Version 4.");
  }
  return { scope: { accessKeyId, date, region, service }, signedHeaders: names.split(";"), signature };
}

function checkClock(time: string, scope: Scope, now: number): void {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time) ?? [];
  const signedAt = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (Number.isNaN(signedAt) || !time.startsWith(scope.date)) {
    throw new AwsError(
      "IncompleteSignatureException",
      "X-Amz-Date is missing, malformed or of another day than the credential.",
    );
  }
  const skew = signedAt - now;
  if (Math.abs(skew) <= CLOCK_TOLERANCE_MS) return;
  const problem = skew < 0 ? "expired" : "not yet current";
  throw new AwsError(
    "InvalidSignatureException",
    `Signature ${problem}: ${time} is more than 5 min. away from ${amzDate(now)}; check the clock.`,
  );
}

function header(request: SignedRequest, name: string): string | undefined {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.join(",") : value)?.trim().replace(/\s+/g, " ");
}

function scopeText({ date, region, service }: Scope): string {
  return `${date}/${region}/${service}/aws4_request`;
}

function sha256(data: string | Buffer): string {
  return hash("sha256", data);
}

function hmac(key: string | Buffer | KeyObject, data: string): Buffer {
  return createHmac("sha256", key).update(data).digest();
}

function sameText(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
