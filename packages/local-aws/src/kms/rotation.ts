import { type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { requiredText, wholeNumber } from "../input.ts";
import { kmsPage } from "../page.ts";
import { findKey, keyArn, requireCustomer, requireUsable } from "./find.ts";
import { nextRotation } from "./rotation-schedule.ts";

const MOST_ON_DEMAND = 25;

export const EnableKeyRotation: Operation = (input, call) => {
  const periodDays = wholeNumber(input, "RotationPeriodInDays", 90, 2560) ?? 365;
  const key = requireUsable(call, requireCustomer(call, findKey(call, requiredText(input, "KeyId"))));
  const rotation = { periodDays, nextAt: nextRotation(call.now, periodDays) };
  call.store.keys.put(key.id, { ...key, rotation });
  return undefined;
};

export const DisableKeyRotation: Operation = (input, call) => {
  const { rotation: _, ...key } = requireUsable(
    call,
    requireCustomer(call, findKey(call, requiredText(input, "KeyId"))),
  );
  call.store.keys.put(key.id, key);
  return undefined;
};

export const GetKeyRotationStatus: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  const schedule = key.rotation && {
    RotationPeriodInDays: key.rotation.periodDays,
    NextRotationDate: seconds(key.rotation.nextAt),
  };
  return { KeyId: keyArn(call, key.id), KeyRotationEnabled: key.rotation !== undefined, ...schedule };
};

export const RotateKeyOnDemand: Operation = (input, call) => {
  const key = requireUsable(call, requireCustomer(call, findKey(call, requiredText(input, "KeyId"))));
  if (key.materials.filter(({ origin }) => origin === "ON_DEMAND").length >= MOST_ON_DEMAND) {
    throw new AwsError("LimitExceededException", "A key can be rotated on demand 25 times.");
  }
  const material = call.ring.create(key.id, "ON_DEMAND", call.now);
  call.store.keys.put(key.id, { ...key, materials: [...key.materials, material] });
  return { KeyId: keyArn(call, key.id) };
};

export const ListKeyRotations: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  const rotations = key.materials.map((material, index) => ({ ...material, index })).slice(1);
  const { page, paging } = kmsPage(input, rotations, ({ index }) => String(index).padStart(6, "0"));
  const entries = page.map(({ createdAt, origin }) => ({
    KeyId: keyArn(call, key.id),
    RotationDate: seconds(createdAt),
    RotationType: origin,
  }));
  return { Rotations: entries, ...paging };
};
