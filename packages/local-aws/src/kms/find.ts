import type { Call } from "../call.ts";
import { AwsError } from "../errors.ts";
import type { AliasRow, KeyRow } from "../store.ts";
import { rotateIfDue } from "./rotation-schedule.ts";

/** The ARN of a key of this account and Region. */
export function keyArn(call: Call, keyId: string): string {
  return `arn:aws:kms:${call.region}:${call.account}:key/${keyId}`;
}

/** The ARN of an alias, whose name begins with "alias/". */
export function aliasArn(call: Call, name: string): string {
  return `arn:aws:kms:${call.region}:${call.account}:${name}`;
}

/** The key behind an id, ARN, alias or alias ARN; NotFoundException otherwise. */
export function findKey(call: Call, given: string): KeyRow {
  const key = lookUpKey(call, given);
  if (key) return key;
  throw new AwsError("NotFoundException", absence(call, localName(call, given)));
}

/** What findKey does, with undefined in place of the error. */
export function lookUpKey(call: Call, given: string): KeyRow | undefined {
  const name = localName(call, given);
  const id = name.startsWith("alias/") ? presentAlias(call, name)?.keyId : name;
  return id === undefined ? undefined : presentKey(call, id);
}

/** The alias with this name; it is gone together with its key. */
export function presentAlias(call: Call, name: string): AliasRow | undefined {
  const alias = call.store.aliases.get(name);
  return alias && presentKey(call, alias.keyId) ? alias : undefined;
}

/** The key with this id, unless its deletion window is over. Automatic rotations that are due happen here. */
export function presentKey(call: Call, id: string): KeyRow | undefined {
  const key = call.store.keys.get(id);
  if (!key) return undefined;
  if (key.deletionAt !== undefined && key.deletionAt <= call.now) {
    call.store.keys.delete(id);
    return undefined;
  }
  return rotateIfDue(call, key);
}

/** A key that can encrypt and decrypt now; DisabledException or KMSInvalidStateException otherwise. */
export function requireUsable(call: Call, key: KeyRow): KeyRow {
  const arn = keyArn(call, key.id);
  if (key.state === "Disabled") throw new AwsError("DisabledException", `${arn} is disabled.`);
  if (key.state === "PendingDeletion") throw new AwsError("KMSInvalidStateException", `${arn} is pending deletion.`);
  return key;
}

/** A key of the user's own; AWS's own keys may only be used through the service that they belong to. */
export function requireCustomer(call: Call, key: KeyRow): KeyRow {
  if (key.manager === "CUSTOMER") return key;
  throw new AwsError(
    "AccessDeniedException",
    `User: ${call.caller.arn} is not authorized to use ${keyArn(call, key.id)}, which AWS manages.`,
  );
}

/** An id or alias, without the ARN of this account and Region around it. */
function localName(call: Call, given: string): string {
  const prefix = `arn:aws:kms:${call.region}:${call.account}:`;
  return given.startsWith(prefix) ? given.slice(prefix.length).replace(/^key\//, "") : given;
}

function absence(call: Call, name: string): string {
  if (name.startsWith("alias/")) return `Alias ${aliasArn(call, name)} is not found.`;
  if (/^(mrk-)?[0-9a-f-]{32,36}$/.test(name)) return `Key '${keyArn(call, name)}' does not exist`;
  return "Invalid keyId: it names no key of this account and Region.";
}
