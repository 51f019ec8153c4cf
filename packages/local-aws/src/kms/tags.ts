import type { Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, record, records, requiredText, texts } from "../input.ts";
import { kmsPage } from "../page.ts";
import { findKey } from "./find.ts";

const MOST_TAGS = 50;

export const TagResource: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  const tags = { ...key.tags, ...readTags(input) };
  if (Object.keys(tags).length > MOST_TAGS) throw new AwsError("LimitExceededException", "A key has at most 50 tags.");
  call.store.keys.put(key.id, { ...key, tags });
  return undefined;
};

export const UntagResource: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  const gone = new Set(texts(input, "TagKeys"));
  const tags = Object.fromEntries(Object.entries(key.tags).filter(([name]) => !gone.has(name)));
  call.store.keys.put(key.id, { ...key, tags });
  return undefined;
};

export const ListResourceTags: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  const names = Object.keys(key.tags).sort();
  const { page, paging } = kmsPage(input, names, (name) => name, 50);
  return { Tags: page.map((name) => ({ TagKey: name, TagValue: key.tags[name] })), ...paging };
};

/** KMS spells a tag TagKey and TagValue. */
export function readTags(input: Input): Record<string, string> {
  const tags = (records(input, "Tags") ?? []).map(record);
  return Object.fromEntries(
    tags.map((tag) => [requiredText(tag, "TagKey", { min: 1, max: 128 }), requiredText(tag, "TagValue", { max: 256 })]),
  );
}
