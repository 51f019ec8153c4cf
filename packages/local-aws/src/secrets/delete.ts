import { type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { flag, requiredText, wholeNumber } from "../input.ts";
import { admitByPolicy } from "./admission.ts";
import { absent, forgetSecret, lookUp, readSecret, requireLive } from "./find.ts";

const DAY_MS = 86_400_000;
const WINDOW = { fewest: 7, most: 30 };

export const DeleteSecret: Operation = (input, call) => {
  const id = requiredText(input, "SecretId", { min: 1, max: 2048 });
  const force = flag(input, "ForceDeleteWithoutRecovery");
  const days = wholeNumber(input, "RecoveryWindowInDays", -(2 ** 31), 2 ** 31);
  if (force && days !== undefined) {
    throw new AwsError(
      "InvalidParameterException",
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  }
  if (days !== undefined && (days < WINDOW.fewest || days > WINDOW.most)) {
    throw new AwsError("InvalidParameterException", "The RecoveryWindowInDays value must be between 7 and 30 days.");
  }
  const secret = lookUp(call, id);
  if (secret) admitByPolicy(call, secret, "DeleteSecret");
  if (force) {
    if (secret) forgetSecret(call, secret.name);
    return { ARN: secret?.arn, Name: secret?.name ?? id, DeletionDate: seconds(call.now) };
  }
  if (!secret) throw absent();
  requireLive(secret);
  const deletionAt = call.now + (days ?? WINDOW.most) * DAY_MS;
  call.store.secrets.put(secret.name, { ...secret, deletedAt: call.now, deletionAt });
  return { ARN: secret.arn, Name: secret.name, DeletionDate: seconds(deletionAt) };
};

export const RestoreSecret: Operation = (input, call) => {
  const { deletedAt: _, deletionAt: __, ...secret } = readSecret(input, call, "RestoreSecret");
  call.store.secrets.put(secret.name, secret);
  return { ARN: secret.arn, Name: secret.name };
};
