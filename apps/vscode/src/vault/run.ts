import { isDangerousVariable } from "@vault-secret/core/refs";
import { attempt } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { VaultFailure } from "./failure.ts";
import { toReference } from "./reference.ts";
import type { CallOptions, RunEntry, VaultClient } from "./vault-client.ts";

/** Values for programs. */
export function createRunner(connection: Connection): Pick<VaultClient, "getForRun"> {
  async function value({ name, env, reference }: RunEntry, o: CallOptions | undefined) {
    if (isDangerousVariable(name)) throw dangerous(name);
    const context = { name, ...(env !== undefined && { env }) };
    const read = async () => connection.vault().get(toReference(reference), { ...o, context });
    return attempt(connection, read, o, { variable: name });
  }

  return {
    /** All at once, so that they share calls; the first in the order of the file is the one that is told. */
    async getForRun(refs, o) {
      const values = await Promise.allSettled(refs.map((entry) => value(entry, o)));
      return new Map(
        values.map((found, i) => {
          if (found.status === "rejected") throw found.reason;
          return [refs[i]?.name ?? "", found.value];
        }),
      );
    },
  };
}

function dangerous(variable: string): VaultFailure {
  return new VaultFailure(
    "configuration",
    `${variable} changes how programs start, so it gets no value from a reference.`,
    {
      hint: "Choose another name for the variable in the file of references.",
      variable,
    },
  );
}
