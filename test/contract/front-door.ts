import { randomBytes } from "node:crypto";
import { ListKeysCommand } from "@aws-sdk/client-kms";
import { ListSecretsCommand } from "@aws-sdk/client-secrets-manager";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { type Account, behaviour, expectRefusal, type Identity } from "./case.ts";

const HOUR_MS = 3_600_000;

function stranger(): Identity {
  const accessKeyId = `AKIA${randomBytes(8).toString("hex").toUpperCase()}`;
  return { accessKeyId, secretAccessKey: randomBytes(30).toString("base64") };
}

async function expectKmsAndSecretsRefusal({ kms, secrets }: Account, name: string): Promise<void> {
  await expectRefusal(kms.send(new ListKeysCommand({})), name);
  await expectRefusal(secrets.send(new ListSecretsCommand({})), name);
}

/** What every service checks before it looks at the operation. */
export const signatures = [
  behaviour("an unknown access key is refused", async ({ as }) => {
    await expectKmsAndSecretsRefusal(as(stranger()), "UnrecognizedClientException");
  }),
  behaviour("a known access key with another secret is refused", async ({ as, identity }) => {
    const forged = as({ ...identity, secretAccessKey: stranger().secretAccessKey });
    await expectKmsAndSecretsRefusal(forged, "InvalidSignatureException");
  }),
  behaviour("a signature an hour old or an hour ahead is refused", async ({ as, identity }) => {
    for (const offset of [-HOUR_MS, HOUR_MS]) {
      await expectKmsAndSecretsRefusal(as(identity, offset), "InvalidSignatureException");
    }
  }),
  behaviour("STS refuses an unknown access key and a wrong secret in its own words", async ({ as, identity }) => {
    const call = new GetCallerIdentityCommand({});
    await expectRefusal(as(stranger()).sts.send(call), "InvalidClientTokenId");
    const forged = as({ ...identity, secretAccessKey: stranger().secretAccessKey });
    await expectRefusal(forged.sts.send(call), "SignatureDoesNotMatch");
  }),
];

export const kmsOperations = [
  behaviour("KMS names an operation that it does not know", async ({ kms }) => {
    const call = new ListKeysCommand({});
    call.middlewareStack.add(renamed("TrentService.MakeCoffee"), { step: "build", priority: "low" });
    await expectRefusal(kms.send(call), "UnknownOperationException");
  }),
];

export const secretsManagerOperations = [
  behaviour("Secrets Manager names an operation that it does not know", async ({ secrets }) => {
    const call = new ListSecretsCommand({});
    call.middlewareStack.add(renamed("secretsmanager.MakeCoffee"), { step: "build", priority: "low" });
    await expectRefusal(secrets.send(call), "UnknownOperationException");
  }),
];

/** Names another operation just before the request is signed. */
function renamed(target: string) {
  return <Input extends object, Output>(next: (args: Input) => Promise<Output>) =>
    (args: Input) => {
      const { request } = args as { request: { headers: Record<string, string> } };
      request.headers["x-amz-target"] = target;
      return next(args);
    };
}
