import { expect, test } from "vitest";
import { assertEndpoint, assertRegion, knownRegions } from "../../src/aws/endpoint.ts";

test.each([
  "https://secretsmanager.eu-west-1.amazonaws.com",
  "https://vpce-0123.secretsmanager.eu-west-1.vpce.amazonaws.com/",
  "https://localhost:9297",
  "http://127.0.0.1:4566",
  "http://[::1]:4566/",
])("%s may be asked", (url) => {
  expect(() => assertEndpoint(url)).not.toThrow();
});

test.each([
  "http://localhost:4566",
  "http://127.0.0.1.example.com",
  "http://127.0.0.2",
  "http://169.254.169.254",
  "http://[::ffff:127.0.0.1]",
  "http://example.com",
  "ftp://127.0.0.1",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "https://user:word@example.com",
  "https://example.com/?x=1",
  "https://example.com/#x",
  "example.com",
  "",
])("%j is refused", (url) => {
  expect(() => assertEndpoint(url)).toThrow(expect.objectContaining({ code: "INVALID_ENDPOINT" }));
});

test("every known Region has the form of one, and so have new ones", () => {
  for (const region of [...knownRegions, "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "ap-southeast-9"])
    expect(() => assertRegion(region)).not.toThrow();
});

test.each(["", "eu-west", "EU-WEST-1", "eu-west-1.evil.com", "eu-west-1/", "eu west 1", "a@b", "eu-west-1\n"])(
  "%j cannot be a Region",
  (region) => {
    expect(() => assertRegion(region)).toThrow(expect.objectContaining({ code: "UNKNOWN_REGION" }));
  },
);
