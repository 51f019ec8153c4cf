import { describe, expect, test } from "vitest";
import { resolveEndpoints, resolveRegion } from "../../src/node/settings.ts";
import { parseIni, readSharedProfile } from "../../src/node/shared-config.ts";
import { useCleanEnvironment } from "./environment.ts";

const { file } = useCleanEnvironment();
const none = { profile: "default", settings: {}, services: {} };

describe("the Region", () => {
  const shared = { ...none, settings: { region: "eu-west-3" } };

  test("is the one asked for, then AWS_REGION, then AWS_DEFAULT_REGION, then the profile's", () => {
    const env = { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "eu-west-2" };
    expect(resolveRegion("us-east-1", shared, env)).toBe("us-east-1");
    expect(resolveRegion(undefined, shared, env)).toBe("eu-west-1");
    expect(resolveRegion(undefined, shared, { ...env, AWS_REGION: "" })).toBe("eu-west-2");
    expect(resolveRegion(undefined, shared, {})).toBe("eu-west-3");
  });

  test("must be known; the hint says where to set it", () => {
    expect(() => resolveRegion(undefined, none, {})).toThrow(
      expect.objectContaining({ code: "UNKNOWN_REGION", hint: expect.stringContaining("AWS_REGION") }),
    );
  });

  test.each(["evil.example/", "EU-WEST-1", "eu-west"])("%s is none", (name) => {
    expect(() => resolveRegion(name, none, {})).toThrow(expect.objectContaining({ code: "UNKNOWN_REGION" }));
  });
});

describe("endpoints", () => {
  const loopback = "http://127.0.0.1:1";

  test("are AWS's own without settings", () => {
    expect(resolveEndpoints(undefined, none, {})).toEqual({});
  });

  test("follow AWS's own settings, the service's before the general ones", () => {
    const shared = { ...none, settings: { endpoint_url: "https://c" }, services: { "kms.endpoint_url": "https://d" } };
    const env = { AWS_ENDPOINT_URL_SECRETS_MANAGER: "https://a", AWS_ENDPOINT_URL_STS: "" };
    expect(resolveEndpoints(undefined, shared, env)).toEqual({
      secretsManager: "https://a",
      kms: "https://d",
      sts: "https://c",
    });
    expect(resolveEndpoints(undefined, shared, { AWS_ENDPOINT_URL: loopback }).kms).toBe(loopback);
  });

  test("of the option go before all settings", () => {
    const all = resolveEndpoints(loopback, none, { AWS_ENDPOINT_URL_KMS: "https://a" });
    expect(all).toEqual({ secretsManager: loopback, kms: loopback, sts: loopback });
  });

  test("of the settings are ignored on request", () => {
    const env = { AWS_ENDPOINT_URL: "https://a", AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" };
    expect(resolveEndpoints(undefined, none, env)).toEqual({});
  });

  test.each(["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_KMS", "AWS_ENDPOINT_URL_STS"])(
    "in clear over a network are refused, also from %s",
    (name) => {
      const resolve = () => resolveEndpoints(undefined, none, { [name]: "http://10.0.0.1" });
      expect(resolve).toThrow(expect.objectContaining({ code: "INVALID_ENDPOINT" }));
    },
  );
});

describe("shared files", () => {
  test("give the settings of the profile, with those of its services", () => {
    file(
      "config",
      `# comment
[default]
region = eu-west-1
[profile work]  ; comment
region=eu-west-2 # comment
services = local
s3 =
  addressing_style = path
; comment
[services local]
secrets_manager =
  endpoint_url = http://127.0.0.1:4566
kms =
  endpoint_url = https://kms.example
`,
    );
    expect(readSharedProfile("work", process.env)).toEqual({
      profile: "work",
      settings: { region: "eu-west-2", services: "local", "s3.addressing_style": "path" },
      services: { "secrets_manager.endpoint_url": "http://127.0.0.1:4566", "kms.endpoint_url": "https://kms.example" },
    });
    expect(readSharedProfile(undefined, process.env).settings).toEqual({ region: "eu-west-1" });
    expect(readSharedProfile(undefined, { ...process.env, AWS_PROFILE: "work" }).settings.region).toBe("eu-west-2");
  });

  test("may be missing", () => {
    expect(readSharedProfile("work", process.env)).toEqual({ profile: "work", settings: {}, services: {} });
  });

  test("the credentials file has the last word, and needs no word 'profile'", () => {
    file("config", "[profile work]\nregion = eu-west-1\n");
    file("credentials", "[work]\nregion = eu-west-3\n");
    expect(readSharedProfile("work", process.env).settings.region).toBe("eu-west-3");
  });

  test("lines that are no settings are passed over", () => {
    expect([...parseIni("stray = 1\n[a]\nnothing\n= 2\nb = 3 = 4\r\n")]).toEqual([["a", { b: "3 = 4" }]]);
  });
});
