import { secretsManagerOperations } from "./front-door.ts";
import { deletion } from "./secrets-manager/deletion.ts";
import { batches, listing } from "./secrets-manager/lists.ts";
import { policies } from "./secrets-manager/policies.ts";
import { secretKeys, values } from "./secrets-manager/values.ts";
import { rotation, versions } from "./secrets-manager/versions.ts";

/** What we rely on of Secrets Manager. */
export const secretsManager = {
  "Secrets Manager values": values,
  "Secrets Manager keys": secretKeys,
  "Secrets Manager versions": versions,
  "Secrets Manager rotation": rotation,
  "Secrets Manager deletion": deletion,
  "Secrets Manager lists": listing,
  "Secrets Manager batches": batches,
  "Secrets Manager policies": policies,
  "Secrets Manager operations": secretsManagerOperations,
};
