import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { amzDate, type SignedRequest, sign, verify } from "../src/signature.ts";

interface Vector {
  name: string;
  method: string;
  headers: Record<string, string | string[]>;
  body: string;
  authorization: string;
}

const vectors: Vector[] = JSON.parse(readFileSync(new URL("./vectors/sigv4.json", import.meta.url), "utf8"));
const documentedSecret = ["wJalrXUtnFEMI", "K7MDENG+bPxRfiCYEXAMPLEKEY"].join("/");
const documentedTime = Date.parse("2015-08-30T12:36:00Z");
const scope = { accessKeyId: "AKIDEXAMPLE", region: "us-east-1", service: "service" };

test.each(vectors)(
  "AWS's own case $name is signed and accepted as published",
  ({ method, headers, body, authorization }) => {
    const request = { method, headers, body: Buffer.from(body) };
    expect(sign(request, scope, documentedSecret)).toBe(authorization);
    const received = { ...request, headers: { ...headers, authorization } };
    expect(verify(received, documentedTime, () => documentedSecret)).toEqual({ ...scope, date: "20150830" });
  },
);

const now = Date.parse("2026-01-31T12:00:00Z");

function signedRequest(overrides: Record<string, string> = {}, body = "{}", at = now): SignedRequest {
  const headers = {
    host: "127.0.0.1:1",
    "x-amz-date": amzDate(at),
    "x-amz-target": "TrentService.ListKeys",
    ...overrides,
  };
  const request = { method: "POST", headers, body: Buffer.from(body) };
  return { ...request, headers: { ...headers, authorization: sign(request, scope, documentedSecret) } };
}

function outcome(request: SignedRequest, at = now, secret = documentedSecret): string {
  try {
    verify(request, at, () => secret);
    return "accepted";
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  }
}

test("what is signed is accepted, and no single change of header or body is", () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.constantFrom("host", "x-amz-target", "body"),
      fc.string({ minLength: 1 }),
      (body, part, extra) => {
        const request = signedRequest({}, body);
        expect(outcome(request)).toBe("accepted");
        const changed =
          part === "body"
            ? { ...request, body: Buffer.concat([request.body, Buffer.from(extra)]) }
            : { ...request, headers: { ...request.headers, [part]: `${request.headers[part]}x${extra}` } };
        expect(outcome(changed)).toBe("InvalidSignatureException");
      },
    ),
  );
});

test("another secret key is refused", () => {
  expect(outcome(signedRequest(), now, `${documentedSecret}x`)).toBe("InvalidSignatureException");
});

test("a signature is good for five minutes on either side", () => {
  expect(outcome(signedRequest(), now + 300_000)).toBe("accepted");
  expect(outcome(signedRequest(), now - 300_000)).toBe("accepted");
  expect(outcome(signedRequest(), now + 301_000)).toBe("InvalidSignatureException");
  expect(outcome(signedRequest(), now - 301_000)).toBe("InvalidSignatureException");
});

test("a header that AWS demands to be signed cannot be slipped in unsigned", () => {
  const request = signedRequest();
  const changed = { ...request, headers: { ...request.headers, "x-amz-security-token": "x" } };
  expect(outcome(changed)).toBe("InvalidSignatureException");
});

test("a declared body hash must be the hash of the body", () => {
  expect(outcome(signedRequest({ "x-amz-content-sha256": "UNSIGNED-PAYLOAD" }))).toBe("InvalidSignatureException");
});

test.each([
  ["no Authorization", undefined, "MissingAuthenticationTokenException"],
  ["another scheme", "Bearer x", "MissingAuthenticationTokenException"],
  ["half a signature", "AWS4-HMAC-SHA256 Credential=a/b", "IncompleteSignatureException"],
])("%s is refused by AWS's name for it", (_case, authorization, name) => {
  const { authorization: _, ...headers } = signedRequest().headers;
  const request = {
    method: "POST",
    headers: { ...headers, ...(authorization && { authorization }) },
    body: Buffer.alloc(0),
  };
  expect(outcome(request)).toBe(name);
});

test("a date of another day than the credential's is refused", () => {
  const request = signedRequest();
  const changed = { ...request, headers: { ...request.headers, "x-amz-date": "20260201T000000Z" } };
  expect(outcome(changed)).toBe("IncompleteSignatureException");
});
