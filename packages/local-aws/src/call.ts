import type { Input } from "./input.ts";
import type { KeyRing } from "./kms/key-ring.ts";
import type { RegionStore } from "./store.ts";

/** Who signed the request. */
export interface Caller {
  accessKeyId: string;
  arn: string;
  userId: string;
  /** The RoleSessionName, for credentials that AssumeRole gave out. */
  session?: string;
}

/** Everything an operation may know besides its input. */
export interface Call {
  account: string;
  region: string;
  /** Epoch milliseconds. */
  now: number;
  caller: Caller;
  store: RegionStore;
  ring: KeyRing;
  /** Throws if the fault plan denies this operation on this secret; a batch asks it once per id. */
  admit(operation: string, secretId: string): void;
}

/** One AWS operation: a pure step from input and store to output, or an AwsError. */
export type Operation = (input: Input, call: Call) => object | undefined;

/** Timestamps travel as epoch seconds with a fraction. */
export function seconds(milliseconds: number): number;
export function seconds(milliseconds: number | undefined): number | undefined;
export function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
