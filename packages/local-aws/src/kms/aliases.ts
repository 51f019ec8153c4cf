import { type Call, type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, requiredText, text } from "../input.ts";
import { kmsPage } from "../page.ts";
import type { KeyRow } from "../store.ts";
import { aliasArn, findKey, presentAlias, presentKey, requireCustomer } from "./find.ts";
import { createKey } from "./keys.ts";

const NAME = { min: 1, max: 256, pattern: /^alias\/[A-Za-z0-9/_-]+$/ };

export const CreateAlias: Operation = (input, call) => {
  const name = readName(input);
  if (presentAlias(call, name)) {
    throw new AwsError("AlreadyExistsException", `An alias with the name ${aliasArn(call, name)} already exists`);
  }
  pointAlias(call, name, readTarget(input, call));
  return undefined;
};

export const UpdateAlias: Operation = (input, call) => {
  const name = readName(input);
  requireAlias(call, name);
  pointAlias(call, name, readTarget(input, call));
  return undefined;
};

export const DeleteAlias: Operation = (input, call) => {
  const name = readName(input);
  requireAlias(call, name);
  call.store.aliases.delete(name);
  return undefined;
};

export const ListAliases: Operation = (input, call) => {
  const wanted = text(input, "KeyId", { min: 1, max: 2048 });
  const keyId = wanted === undefined ? undefined : findKey(call, wanted).id;
  const aliases = call.store.aliases
    .list()
    .filter((alias) => (keyId === undefined || alias.keyId === keyId) && presentKey(call, alias.keyId));
  const { page, paging } = kmsPage(input, aliases, (alias) => alias.name, 50);
  const entries = page.map((alias) => ({
    AliasName: alias.name,
    AliasArn: aliasArn(call, alias.name),
    TargetKeyId: alias.keyId,
    CreationDate: seconds(alias.createdAt),
    LastUpdatedDate: seconds(alias.updatedAt),
  }));
  return { Aliases: entries, ...paging };
};

/** The key that AWS makes for a service on first need, such as alias/aws/secretsmanager. */
export function serviceKey(call: Call, alias: `alias/aws/${string}`, description: string): KeyRow {
  const known = presentAlias(call, alias);
  if (known) return findKey(call, known.keyId);
  const key = createKey(call, { description, manager: "AWS", multiRegion: false, tags: {} });
  pointAlias(call, alias, key);
  return key;
}

function pointAlias(call: Call, name: string, key: KeyRow): void {
  const createdAt = presentAlias(call, name)?.createdAt ?? call.now;
  call.store.aliases.put(name, { name, keyId: key.id, createdAt, updatedAt: call.now });
}

function readName(input: Input): string {
  const name = requiredText(input, "AliasName", NAME);
  if (name.startsWith("alias/aws/")) throw new AwsError("NotAuthorizedException", "alias/aws/ is reserved for AWS.");
  return name;
}

function readTarget(input: Input, call: Call): KeyRow {
  const given = requiredText(input, "TargetKeyId", { min: 1, max: 2048 });
  if (given.includes("alias/")) throw new AwsError("ValidationException", "Aliases must refer to keys. Not aliases");
  const key = requireCustomer(call, findKey(call, given));
  if (key.state !== "PendingDeletion") return key;
  throw new AwsError("KMSInvalidStateException", "A key that is pending deletion can have no new alias.");
}

function requireAlias(call: Call, name: string): void {
  if (presentAlias(call, name)) return;
  throw new AwsError("NotFoundException", `Alias ${aliasArn(call, name)} is not found.`);
}
