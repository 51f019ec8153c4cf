import { DeleteAliasCommand, ScheduleKeyDeletionCommand } from "@aws-sdk/client-kms";
import { DeleteResourcePolicyCommand, DeleteSecretCommand } from "@aws-sdk/client-secrets-manager";
import type { Account } from "./case.ts";

const TAG = { name: "vault-secret:contract", value: "delete-me" };

/** Tags every key and secret that its accounts make, and remembers them, so that all can be removed in the end. */
export class Litter {
  readonly #removals: (() => Promise<unknown>)[] = [];

  watch({ kms, secrets }: Account): void {
    kms.middlewareStack.add(
      (next, context) => async (args) => {
        const input = args.input as { AliasName?: string; Tags?: object[] };
        if (context.commandName === "CreateKeyCommand") input.Tags = [{ TagKey: TAG.name, TagValue: TAG.value }];
        const result = await next(args);
        const KeyId = (result.output as { KeyMetadata?: { KeyId?: string } }).KeyMetadata?.KeyId;
        if (context.commandName === "CreateKeyCommand") {
          this.#removals.push(() => kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 })));
        }
        if (context.commandName === "CreateAliasCommand") {
          this.#removals.push(() => kms.send(new DeleteAliasCommand({ AliasName: input.AliasName })));
        }
        return result;
      },
      { step: "initialize", name: "watchKeys" },
    );
    secrets.middlewareStack.add(
      (next, context) => async (args) => {
        const isNew = context.commandName === "CreateSecretCommand";
        const input = args.input as { Tags?: object[] };
        if (isNew) input.Tags = [...(input.Tags ?? []), { Key: TAG.name, Value: TAG.value }];
        const result = await next(args);
        const SecretId = (result.output as { ARN?: string }).ARN;
        if (isNew) {
          this.#removals.push(
            () => secrets.send(new DeleteResourcePolicyCommand({ SecretId })),
            () => secrets.send(new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true })),
          );
        }
        return result;
      },
      { step: "initialize", name: "watchSecrets" },
    );
  }

  /** Removes what it can, and says how many were left, such as keys that waited for their deletion already. */
  async remove(): Promise<void> {
    let left = 0;
    for (const removal of this.#removals) await removal().catch(() => (left += 1));
    process.stderr.write(`Removed ${this.#removals.length - left}; ${left} were gone or on their way.\n`);
  }
}
