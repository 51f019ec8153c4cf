import { CreateAliasCommand, CreateKeyCommand, EnableKeyRotationCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { type LocalAws, startLocalAws } from "@vault-secret/local-aws";
import { createFaults, type Faults } from "@vault-secret/local-aws/faults";
import { newCanary } from "../canary/canary.ts";
import { Editor } from "../setup/editor.ts";
import { type FamousHost, playHost } from "../setup/famous-host.ts";
import { type N8n, startN8n } from "../setup/n8n.ts";
import type { Credential } from "../setup/n8n-api.ts";
import { Provider } from "../setup/provider.ts";

const KMS_KEY = "alias/vault-secret-prod-newsletter";
const NAMES = ["elevenlabs", "openai"];

/** What a reader of the guide has before opening n8n: secrets in the vault, and an account at api.openai.com. */
export class GuideWorld {
  readonly aws: LocalAws;
  readonly n8n: N8n;
  readonly editor: Editor;
  readonly faults: Faults;
  readonly key: string;
  readonly #stop: () => Promise<void>;

  private constructor(parts: Pick<GuideWorld, "aws" | "n8n" | "editor" | "faults" | "key">, stop: () => Promise<void>) {
    this.aws = parts.aws;
    this.n8n = parts.n8n;
    this.editor = parts.editor;
    this.faults = parts.faults;
    this.key = parts.key;
    this.#stop = stop;
  }

  static async start(): Promise<GuideWorld> {
    const faults = createFaults();
    const key = newCanary();
    const provider = await Provider.start();
    provider.accept(key);
    const host: FamousHost = await playHost("api.openai.com", `${provider.url}/openai`);
    const [aws, n8n] = await Promise.all([
      startLocalAws({ memory: true, region: "eu-west-1", faults }),
      startN8n({ packages: ["n8n-nodes-vault-secret"], env: host.env }),
    ]);
    await fillVault(aws, key);
    const editor = await Editor.open(n8n.api);
    return new GuideWorld({ aws, n8n, editor, faults, key }, async () => {
      await editor.close();
      await Promise.all([n8n.stop(), aws.close(), host.close(), provider.close()]);
    });
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  /** What the guide's step 4 has a person enter, and the address of the vault that stands in for AWS. */
  get form(): Record<string, string> {
    const { endpoint, region, credentials } = this.aws;
    const { accessKeyId, secretAccessKey } = credentials;
    return { region, accessKeyId, secretAccessKey, allowedSecrets: "prod/newsletter/*", kmsKeyId: KMS_KEY, endpoint };
  }

  credential(): Promise<Credential> {
    const fields = { authMode: "accessKey", allowedProviders: ["openAi"], ...this.form };
    return this.n8n.api.createCredential("Vault Secret AWS account", "vaultSecretAwsApi", fields);
  }

  keyCredential(): Promise<Credential> {
    const key = { provider: "openAi", secretId: "prod/newsletter/openai" };
    const fields = { authMode: "accessKey", ...this.form, ...key };
    return this.n8n.api.createCredential("OpenAI key in AWS", "vaultSecretKeyApi", fields);
  }
}

async function fillVault({ endpoint, region, credentials }: LocalAws, key: string): Promise<void> {
  const secrets = new SecretsManagerClient({ endpoint, region, credentials });
  const kms = new KMSClient({ endpoint, region, credentials });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  await kms.send(new CreateAliasCommand({ AliasName: KMS_KEY, TargetKeyId: KeyMetadata?.KeyId }));
  await kms.send(new EnableKeyRotationCommand({ KeyId: KeyMetadata?.KeyId }));
  for (const name of NAMES) {
    const SecretString = JSON.stringify({ [`${name.toUpperCase()}_API_KEY`]: key });
    await secrets.send(new CreateSecretCommand({ Name: `prod/newsletter/${name}`, KmsKeyId: KMS_KEY, SecretString }));
  }
  secrets.destroy();
  kms.destroy();
}
