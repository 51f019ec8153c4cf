import { describe, expect, test } from "vitest";
import { proxyFailure, proxyFor } from "../../src/node/proxy.ts";
import { random } from "./environment.ts";

const host = "kms.eu-west-1.amazonaws.com";
const HTTPS_PROXY = "http://proxy.example:3128";
const address = (found: ReturnType<typeof proxyFor>) => found?.url.href;

describe("the proxy", () => {
  test("comes from the environment, in small or capital letters", () => {
    expect(proxyFor(host, undefined, { HTTPS_PROXY })).toMatchObject({ setting: "HTTPS_PROXY" });
    expect(address(proxyFor(host, undefined, { https_proxy: "http://a", HTTPS_PROXY }))).toBe("http://a/");
    expect(address(proxyFor(host, undefined, { ALL_PROXY: "socks5://a:1080" }))).toBe("socks5://a:1080");
    expect(proxyFor(host, undefined, { HTTP_PROXY: HTTPS_PROXY })).toBeUndefined();
  });

  test("without a scheme is an http proxy", () => {
    expect(address(proxyFor(host, undefined, { HTTPS_PROXY: "proxy.example:3128" }))).toBe(
      "http://proxy.example:3128/",
    );
  });

  test("of the option goes first, and false means none", () => {
    expect(address(proxyFor(host, "http://b", { HTTPS_PROXY, NO_PROXY: "*" }))).toBe("http://b/");
    expect(proxyFor(host, false, { HTTPS_PROXY })).toBeUndefined();
  });

  test.each(["127.0.0.1", "127.8.8.8", "[::1]", "localhost", "a.localhost"])("is never used for %s", (loopback) => {
    expect(proxyFor(loopback, undefined, { HTTPS_PROXY })).toBeUndefined();
    expect(proxyFor(loopback, HTTPS_PROXY, {})).toBeUndefined();
  });

  test.each([
    ["*", true],
    [host, true],
    ["amazonaws.com", true],
    [".amazonaws.com", true],
    ["*.amazonaws.com", true],
    ["a.example, AMAZONAWS.com:443", true],
    ["zonaws.com", false],
    ["sts.eu-west-1.amazonaws.com", false],
    [" , ", false],
  ])("with NO_PROXY=%s: exempt is %s", (NO_PROXY, exempt) => {
    expect(proxyFor(host, undefined, { HTTPS_PROXY, NO_PROXY }) === undefined).toBe(exempt);
    expect(proxyFor(host, undefined, { HTTPS_PROXY, no_proxy: NO_PROXY }) === undefined).toBe(exempt);
  });

  test.each(["not an address", "ftp://a", "http://"])("%s is refused without being repeated", (text) => {
    const find = () => proxyFor(host, undefined, { HTTPS_PROXY: text });
    expect(find).toThrow(expect.objectContaining({ code: "INVALID_OPTION", facts: { option: "HTTPS_PROXY" } }));
  });
});

test("a failure names the setting and the address, not the password", () => {
  const password = random(20);
  const proxy = proxyFor(host, undefined, { HTTPS_PROXY: `http://me:${password}@proxy.example:3128` });
  const error = proxy && proxyFailure(proxy, { httpStatus: 407 });
  expect(error).toMatchObject({
    code: "UNREACHABLE",
    hint: expect.stringMatching(/http:\/\/proxy\.example:3128 named by HTTPS_PROXY answered with status 407/),
  });
  expect(JSON.stringify([error, error?.stack])).not.toContain(password);
});
