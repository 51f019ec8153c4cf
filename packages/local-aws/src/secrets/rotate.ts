import type { Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { text } from "../input.ts";
import { readLiveSecret } from "./find.ts";
import { CURRENT, PENDING } from "./stages.ts";

/** Rotation needs a Lambda function, which local-aws has not; rotate by versions and labels instead. */
export const RotateSecret: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "RotateSecret");
  const { [PENDING]: pending, [CURRENT]: current } = secret.stages;
  if (pending !== undefined && pending !== current) {
    throw new AwsError(
      "InvalidRequestException",
      "A previous rotation isn't complete. That rotation will be reattempted.",
    );
  }
  throw new AwsError(
    "InvalidRequestException",
    text(input, "RotationLambdaARN") === undefined
      ? "No Lambda rotation function ARN is associated with this secret."
      : "local-aws runs no Lambda functions.",
  );
};
