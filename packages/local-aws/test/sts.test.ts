import { expect, test } from "vitest";
import { post, signed } from "./client.ts";
import { DAY_MS, START, useVault } from "./vault.ts";

const vault = useVault();
const RoleArn = "arn:aws:iam::000000000000:role/path/reader";

const leaf = (text: string, name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1] ?? "";

async function assume(input: object = {}) {
  const { text } = await vault.sts("AssumeRole", { RoleArn, RoleSessionName: "workflow-7", ...input });
  return {
    accessKeyId: leaf(text, "AccessKeyId"),
    secretAccessKey: leaf(text, "SecretAccessKey"),
    sessionToken: leaf(text, "SessionToken"),
    expiration: leaf(text, "Expiration"),
  };
}

test("the caller is the local user", async () => {
  const { text, headers } = await vault.sts("GetCallerIdentity");
  expect(headers["content-type"]).toBe("text/xml");
  expect([leaf(text, "Account"), leaf(text, "Arn")]).toEqual(["000000000000", "arn:aws:iam::000000000000:user/local"]);
});

test("a session of a role signs further calls, and its name shows everywhere", async () => {
  const credentials = await assume({ ExternalId: "tenant-1" });
  const { text } = await vault.sts("GetCallerIdentity", {}, { credentials });
  expect(leaf(text, "Arn")).toBe("arn:aws:sts::000000000000:assumed-role/reader/workflow-7");
  expect((await vault.secrets("ListSecrets", {}, { credentials })).status).toBe(200);
  expect(vault.faults.log.at(-1)).toMatchObject({ operation: "ListSecrets", session: "workflow-7" });
});

test("a session ends, by default after an hour", async () => {
  const credentials = await assume();
  expect(Date.parse(credentials.expiration)).toBe(START + 3_600_000);
  vault.now += 3_600_000;
  expect((await vault.secrets("ListSecrets", {}, { credentials })).error).toBe("ExpiredTokenException");
  expect((await vault.sts("GetCallerIdentity", {}, { credentials })).error).toBe("ExpiredToken");
});

test("a session token is bound to its access key", async () => {
  const [one, two] = [await assume(), await assume()];
  const mixed = { ...one, sessionToken: two.sessionToken };
  expect((await vault.secrets("ListSecrets", {}, { credentials: mixed })).error).toBe("UnrecognizedClientException");
  const { sessionToken: _, ...bare } = one;
  expect((await vault.secrets("ListSecrets", {}, { credentials: bare })).error).toBe("UnrecognizedClientException");
});

test.each([
  ["no ARN of a role", { RoleArn: "arn:aws:iam::000000000000:user/somebody" }],
  ["a session name with a space", { RoleSessionName: "two words" }],
  ["a duration under 15 minutes", { DurationSeconds: "899" }],
  ["a duration over 12 hours", { DurationSeconds: String(DAY_MS / 2000 + 1) }],
])("%s is refused in XML", async (_case, input) => {
  const answer = await vault.sts("AssumeRole", { RoleArn, RoleSessionName: "x1", ...input });
  expect(answer).toMatchObject({ status: 400, error: "ValidationError" });
});

test("a signature for another service is refused", async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = "Action=GetCallerIdentity&Version=2011-06-15";
  const { endpoint } = vault.aws();
  const answer = await post(endpoint, signed(vault.aws(), "kms", headers, body, { now: vault.now }), body);
  expect(answer.error).toBe("SignatureDoesNotMatch");
});

test("STS has its own names for what the front door refuses", async () => {
  const { accessKeyId } = vault.aws().credentials;
  const wrong = { accessKeyId, secretAccessKey: "wrong" };
  const unknown = { accessKeyId: "NOBODY", secretAccessKey: "wrong" };
  expect((await vault.sts("GetCallerIdentity", {}, { credentials: wrong })).error).toBe("SignatureDoesNotMatch");
  expect((await vault.sts("GetCallerIdentity", {}, { credentials: unknown })).error).toBe("InvalidClientTokenId");
});
