import { toVaultError } from "../errors/aws-errors.ts";
import type { VaultErrorFacts } from "../errors/errors.ts";
import type { AwsClients } from "./clients.ts";
import { withDeadline } from "./deadline.ts";

/** How one call is bounded. */
export interface CallLimits {
  /** One deadline over all attempts. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one command under one deadline. Whatever goes wrong is a VaultError that knows action, Region and identity. */
export async function call<T>(
  aws: AwsClients,
  facts: VaultErrorFacts & { readonly action: string },
  limits: CallLimits,
  send: (o: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const known = { ...facts, region: aws.region, endpoint: aws.endpoint, identity: aws.identity };
  const work = async (abortSignal: AbortSignal) => {
    try {
      return await send({ abortSignal });
    } catch (error) {
      throw toVaultError(error, known);
    }
  };
  return withDeadline(work, limits.deadlineMs, known, limits.signal);
}
