import { expect, test } from "vitest";
import { claimsOf, isIssued, jwtOf } from "../../src/check/jwt.ts";

const header = { alg: "HS256", typ: "JWT" };
const signature = "s".repeat(43);

test("claims are read, whatever letters they hold", () => {
  expect(claimsOf(jwtOf(header, { iss: "n8n", roles: ["a"] }, signature))).toEqual({ iss: "n8n", roles: ["a"] });
});

test.each([
  ["without a signature", jwtOf({ alg: "none" }, { iss: "n8n" }, "")],
  ["of an unknown algorithm", jwtOf({ alg: "XX1" }, { iss: "n8n" }, signature)],
  ["with a signature too short", jwtOf(header, { iss: "n8n" }, signature.slice(1))],
  ["with RSA too short", jwtOf({ alg: "RS256" }, { iss: "n8n" }, signature)],
  ["of five parts", `${jwtOf(header, { iss: "n8n" }, signature)}.a.b`],
  ["whose payload is a list", `${jwtOf(header, {}, "").split(".")[0]}.W10.${signature}`],
  ["of words", "one.two.three"],
])("a token %s claims nothing", (_name, token) => {
  expect(claimsOf(token)).toEqual({});
});

test.each([
  [{ iss: "https://auth.acme.io", sub: "17", exp: 1 }, true],
  [{ role: "admin", sub: "9f3c" }, true],
  [{ sub: "1234567890", name: "John Doe", iat: 1_516_239_022 }, false],
  [{ iss: "https://example.com", exp: 1 }, false],
  [{ iss: "http://localhost:8080", exp: 1 }, false],
  [{ foo: "bar", exp: 1 }, false],
  [{ sub: "user", exp: 1 }, false],
])("%j was issued to somebody: %s", (claims, isReal) => {
  expect(isIssued(claims)).toBe(isReal);
});
