import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readJson, writePrivate } from "./state-folder.ts";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

/** Long-lived credentials. The prefix is not AWS's own, so that no secret scanner takes them for a leaked AWS key. */
export function newCredentials(prefix = "LOCALAWS"): Credentials {
  return { accessKeyId: prefix + randomName(12), secretAccessKey: randomBytes(20).toString("hex") };
}

/** The credentials of the vault in a folder; undefined before the first start. */
export async function readCredentials(folder: string): Promise<Credentials | undefined> {
  const { accessKeyId, secretAccessKey } = (await readJson(fileIn(folder))) ?? {};
  if (typeof accessKeyId !== "string" || typeof secretAccessKey !== "string") return undefined;
  return { accessKeyId, secretAccessKey };
}

/** The same, made at first start and kept in a file of mode 0600. */
export async function loadCredentials(folder: string): Promise<Credentials> {
  const known = await readCredentials(folder);
  if (known) return known;
  const credentials = newCredentials();
  await writePrivate(fileIn(folder), JSON.stringify(credentials));
  return credentials;
}

function fileIn(folder: string): string {
  return join(folder, "credentials.json");
}

function randomName(length: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return [...randomBytes(length)].map((byte) => letters.charAt(byte % 32)).join("");
}
