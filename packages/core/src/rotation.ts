import { VaultError } from "./errors/errors.ts";

/** What is known of a rotation: what AWS keeps (`versions`), and what this run has done since it began. */
export interface RotationState {
  /** Version id → stages, as `describe` gives it. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  /** Id of the version to be made, and the token that makes its creation idempotent: 32 to 64 characters. */
  readonly token: string;
  /** The pending version was set at the provider in this run. */
  readonly set?: boolean;
  /** What the provider said to the pending value in this run. Undefined: not asked yet. */
  readonly works?: boolean;
}

/** What to do next. Every action may be done twice with the same effect as once. */
export type RotationAction =
  /** Make a new value and put it under this id with the stage AWSPENDING. */
  | { readonly step: "create"; readonly versionId: string }
  /** Make the provider accept the pending value beside the current one. Nothing to do where the provider issued it. */
  | { readonly step: "set"; readonly versionId: string }
  /** Call the provider with the pending value. */
  | { readonly step: "test"; readonly versionId: string }
  /** Move AWSCURRENT; AWS moves AWSPREVIOUS along. */
  | { readonly step: "finish"; readonly versionId: string; readonly fromVersionId: string }
  /** This version is current. */
  | { readonly step: "done"; readonly versionId: string };

/**
 * The next action of a rotation. Nothing but the stages in AWS has to survive a crash: a new run takes up the pending
 * version, sets and tests it once more, and finishes. The current version stays in use until the pending one has
 * passed its test. Throws VaultError("CONFLICT") when the secret has no current version, when the new version was
 * overtaken by another rotation, and when the pending value failed its test.
 */
export function nextRotationAction({ versions, token, set, works }: RotationState): RotationAction {
  const current = versionAt(versions, "AWSCURRENT");
  const pending = versionAt(versions, "AWSPENDING");
  if (current === undefined) throw conflict("The secret has no current version. Put a value first.");
  if (current === token) return { step: "done", versionId: token };
  if (pending === undefined || pending === current) {
    if (versions[token] === undefined) return { step: "create", versionId: token };
    throw conflict("Another rotation has overtaken this one. Its version is current; start again if you need a newer.");
  }
  if (set !== true) return { step: "set", versionId: pending };
  if (works === undefined) return { step: "test", versionId: pending };
  if (works) return { step: "finish", versionId: pending, fromVersionId: current };
  throw conflict("The provider does not accept the new value. The old one is still current. Rotate again to retry.");
}

/** How a host looks and acts. `look` and `perform` may fail: the rotation can then be started again. */
export interface RotationHost {
  /** The stages of the secret, as they are now. */
  look(): Promise<RotationState["versions"]>;
  /** Does what the action says. For `test`: whether the provider accepts the value. */
  perform(action: Exclude<RotationAction, { step: "done" }>): Promise<boolean | undefined>;
}

/** Runs a rotation to its end, or takes up one that was interrupted. Returns the id of the version that is now current. */
export async function rotate(token: string, host: RotationHost): Promise<string> {
  let state: RotationState = { versions: await host.look(), token };
  for (;;) {
    const action = nextRotationAction(state);
    if (action.step === "done") return action.versionId;
    const answer = await host.perform(action);
    if (action.step === "finish") return action.versionId;
    state = {
      ...state,
      versions: await host.look(),
      ...(action.step === "set" && { set: true }),
      ...(action.step === "test" && { works: answer === true }),
    };
  }
}

function versionAt(versions: RotationState["versions"], stage: string): string | undefined {
  return Object.keys(versions).find((id) => versions[id]?.includes(stage));
}

function conflict(hint: string): VaultError {
  return new VaultError("CONFLICT", {}, { hint });
}
