import type { Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, record, records, requiredText, text, texts } from "../input.ts";
import { readLiveSecret } from "./find.ts";

const MOST_TAGS = 50;

export const TagResource: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "TagResource");
  const tags = { ...secret.tags, ...readTags(input) };
  if (Object.keys(tags).length > MOST_TAGS)
    throw new AwsError("InvalidParameterException", "A secret has at most 50 tags.");
  call.store.secrets.put(secret.name, { ...secret, tags });
  return undefined;
};

export const UntagResource: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "UntagResource");
  const gone = new Set(texts(input, "TagKeys"));
  const tags = Object.fromEntries(Object.entries(secret.tags).filter(([name]) => !gone.has(name)));
  call.store.secrets.put(secret.name, { ...secret, tags });
  return undefined;
};

/** Secrets Manager spells a tag Key and Value. */
export function readTags(input: Input): Record<string, string> {
  const tags = (records(input, "Tags") ?? []).map(record);
  return Object.fromEntries(
    tags.map((tag) => [requiredText(tag, "Key", { min: 1, max: 128 }), text(tag, "Value", { max: 256 }) ?? ""]),
  );
}

/** Tags as a reply shows them. */
export function tagList(tags: Record<string, string>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
