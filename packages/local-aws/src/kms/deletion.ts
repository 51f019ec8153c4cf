import { type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { requiredText, wholeNumber } from "../input.ts";
import { findKey, keyArn, requireCustomer } from "./find.ts";

const DAY_MS = 86_400_000;

export const ScheduleKeyDeletion: Operation = (input, call) => {
  const days = wholeNumber(input, "PendingWindowInDays", 7, 30) ?? 30;
  const key = requireCustomer(call, findKey(call, requiredText(input, "KeyId")));
  const arn = keyArn(call, key.id);
  if (key.state === "PendingDeletion") throw new AwsError("KMSInvalidStateException", `${arn} is pending deletion.`);
  const deletionAt = call.now + days * DAY_MS;
  call.store.keys.put(key.id, { ...key, state: "PendingDeletion", deletionAt });
  return { KeyId: arn, DeletionDate: seconds(deletionAt), KeyState: "PendingDeletion", PendingWindowInDays: days };
};

/** The key comes back disabled; EnableKey is a second, deliberate step. */
export const CancelKeyDeletion: Operation = (input, call) => {
  const { deletionAt, ...key } = findKey(call, requiredText(input, "KeyId"));
  const arn = keyArn(call, key.id);
  if (deletionAt === undefined) throw new AwsError("KMSInvalidStateException", `${arn} is not pending deletion.`);
  call.store.keys.put(key.id, { ...key, state: "Disabled" });
  return { KeyId: arn };
};
