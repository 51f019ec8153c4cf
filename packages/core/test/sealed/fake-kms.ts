import type { AwsClients } from "../../src/aws/clients.ts";

interface Entry {
  readonly keyId: string;
  readonly context: string;
  readonly plaintext: Uint8Array;
}

/** A KMS in memory: blobs are random names of entries. Answers the four calls of aws-calls-kms.ts as AWS does. */
export class FakeKms {
  readonly calls: string[] = [];
  readonly keys = new Set(["alias/one", "alias/two"]);
  /** The buffers handed out, to see that they were zeroed. */
  readonly handedOut: Uint8Array[] = [];
  readonly #entries = new Map<string, Entry>();

  /** Clients of which only `kms` works. */
  clients(): AwsClients {
    return { region: "eu-west-1", kms: { send: (command: Command) => this.#send(command) } } as unknown as AwsClients;
  }

  /** Makes KMS open `blob` to `plaintext`. */
  hold(blob: Uint8Array, entry: { keyId: string; context: Record<string, string>; plaintext: Uint8Array }): void {
    this.#entries.set(hex(blob), { ...entry, context: canonical(entry.context) });
  }

  async #send(command: Command): Promise<object> {
    const { input } = command;
    const { name } = command.constructor;
    this.calls.push(name);
    const { KeyId, SourceKeyId, EncryptionContext, SourceEncryptionContext, CiphertextBlob } = input;
    switch (name) {
      case "EncryptCommand":
        return { CiphertextBlob: this.#wrap(KeyId, EncryptionContext, input.Plaintext) };
      case "GenerateDataKeyCommand": {
        const dataKey = crypto.getRandomValues(new Uint8Array(32));
        return { CiphertextBlob: this.#wrap(KeyId, EncryptionContext, dataKey), Plaintext: this.#handOut(dataKey) };
      }
      case "DecryptCommand":
        return { Plaintext: this.#handOut(this.#unwrap(KeyId, EncryptionContext, CiphertextBlob)) };
      case "ReEncryptCommand": {
        const plaintext = this.#unwrap(SourceKeyId, SourceEncryptionContext, CiphertextBlob);
        return { CiphertextBlob: this.#wrap(input.DestinationKeyId, input.DestinationEncryptionContext, plaintext) };
      }
      default:
        throw named("UnknownOperationException");
    }
  }

  #handOut(bytes: Uint8Array): Uint8Array {
    const copy = new Uint8Array(bytes);
    this.handedOut.push(copy);
    return copy;
  }

  #wrap(keyId = "", context: Record<string, string> = {}, plaintext: Uint8Array = new Uint8Array()): Uint8Array {
    if (!this.keys.has(keyId)) throw named("NotFoundException");
    if (plaintext.length < 1 || plaintext.length > 4096) throw named("ValidationException");
    const blob = crypto.getRandomValues(new Uint8Array(184));
    this.hold(blob, { keyId, context, plaintext: new Uint8Array(plaintext) });
    return blob;
  }

  #unwrap(keyId = "", context: Record<string, string> = {}, blob: Uint8Array = new Uint8Array()): Uint8Array {
    const entry = this.#entries.get(hex(blob));
    if (entry !== undefined && entry.keyId !== keyId) throw named("IncorrectKeyException");
    if (entry === undefined || entry.context !== canonical(context)) throw named("InvalidCiphertextException");
    return entry.plaintext;
  }
}

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: {
    readonly KeyId?: string;
    readonly SourceKeyId?: string;
    readonly DestinationKeyId?: string;
    readonly EncryptionContext?: Record<string, string>;
    readonly SourceEncryptionContext?: Record<string, string>;
    readonly DestinationEncryptionContext?: Record<string, string>;
    readonly Plaintext?: Uint8Array;
    readonly CiphertextBlob?: Uint8Array;
  };
}

function canonical(context: Record<string, string>): string {
  return JSON.stringify(Object.entries(context).sort());
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } });
}
