import { awsError, type Input } from "./secrets.ts";

interface FakeKey {
  readonly id: string;
  readonly arn: string;
  readonly alias: string;
  readonly aliasArn: string;
  readonly state: string;
}

interface Sealed {
  readonly key: FakeKey;
  readonly plaintext: Uint8Array;
  readonly context: string;
}

/** KMS in memory. Its blobs are random bytes; what they stand for is in a table. */
export class FakeKeys {
  readonly #keys: FakeKey[] = [];
  readonly #sealed = new Map<string, Sealed>();

  add(region: string, alias: string, state = "Enabled"): void {
    const id = crypto.randomUUID();
    const place = `arn:aws:kms:${region}:111122223333`;
    this.#keys.push({ id, arn: `${place}:key/${id}`, alias, aliasArn: `${place}:${alias}`, state });
  }

  /** Undefined for an operation of another service. */
  answer(region: string, operation: string, input: Input): unknown {
    switch (operation) {
      case "Encrypt": {
        const key = this.#usable(region, input.KeyId);
        return { CiphertextBlob: this.#seal(key, input.Plaintext, input.EncryptionContext), KeyId: key.arn };
      }
      case "Decrypt": {
        const { key, plaintext } = this.#open(region, input.KeyId, input.CiphertextBlob, input.EncryptionContext);
        return { Plaintext: plaintext.slice(), KeyId: key.arn };
      }
      case "GenerateDataKey": {
        const key = this.#usable(region, input.KeyId);
        const plaintext = crypto.getRandomValues(new Uint8Array(32));
        const blob = this.#seal(key, plaintext, input.EncryptionContext);
        return { Plaintext: plaintext, CiphertextBlob: blob, KeyId: key.arn };
      }
      case "ReEncrypt": {
        const { plaintext } = this.#open(
          region,
          input.SourceKeyId,
          input.CiphertextBlob,
          input.SourceEncryptionContext,
        );
        const key = this.#usable(region, input.DestinationKeyId);
        return { CiphertextBlob: this.#seal(key, plaintext, input.DestinationEncryptionContext), KeyId: key.arn };
      }
      case "DescribeKey": {
        const { id, arn, state } = this.#find(region, input.KeyId);
        return { KeyMetadata: { KeyId: id, Arn: arn, KeyState: state, KeyManager: "CUSTOMER" } };
      }
      case "GetKeyRotationStatus":
        this.#find(region, input.KeyId);
        return { KeyRotationEnabled: true, RotationPeriodInDays: 365 };
      case "ListAliases":
        return { Truncated: false, Aliases: this.#in(region).map(aliasEntry) };
      default:
        return undefined;
    }
  }

  #seal(key: FakeKey, plaintext: Uint8Array = new Uint8Array(), context: Record<string, string> = {}): Uint8Array {
    if (plaintext.length < 1 || plaintext.length > 4096) throw awsError("ValidationException", "");
    const blob = crypto.getRandomValues(new Uint8Array(plaintext.length + 150));
    this.#sealed.set(blob.join(), { key, plaintext: plaintext.slice(), context: canonical(context) });
    return blob;
  }

  #open(
    region: string,
    keyId: string | undefined,
    blob: Uint8Array = new Uint8Array(),
    context: Record<string, string> = {},
  ): Sealed {
    const key = this.#usable(region, keyId);
    const sealed = this.#sealed.get(blob.join());
    if (sealed === undefined || sealed.context !== canonical(context)) throw awsError("InvalidCiphertextException", "");
    if (sealed.key !== key) throw awsError("IncorrectKeyException", "");
    return sealed;
  }

  #usable(region: string, id: string | undefined): FakeKey {
    const key = this.#find(region, id);
    if (key.state === "Disabled") throw awsError("DisabledException", "");
    if (key.state !== "Enabled") throw awsError("KMSInvalidStateException", "");
    return key;
  }

  #find(region: string, id: string | undefined): FakeKey {
    const key = this.#in(region).find((key) => [key.id, key.arn, key.alias, key.aliasArn].includes(id ?? ""));
    if (key) return key;
    throw awsError("NotFoundException", "");
  }

  #in(region: string): FakeKey[] {
    return this.#keys.filter((key) => key.arn.startsWith(`arn:aws:kms:${region}:`));
  }
}

function aliasEntry({ alias, aliasArn, id }: FakeKey): unknown {
  return { AliasName: alias, AliasArn: aliasArn, TargetKeyId: id };
}

function canonical(context: Record<string, string>): string {
  return JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1)));
}
