import type { Call } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { type Input, record, records, requiredText, texts } from "../input.ts";
import type { SecretRow } from "../store.ts";

type Predicate = (secret: SecretRow) => boolean;

/** How one value of a filter is looked for; the case rules are AWS's. */
const MATCHERS: Readonly<Record<string, (secret: SecretRow, value: string, call: Call) => boolean>> = {
  name: (secret, value) => secret.name.startsWith(value),
  description: (secret, value) => wordsBegin(secret.description ?? "", value),
  "tag-key": (secret, value) => Object.keys(secret.tags).some((key) => key.startsWith(value)),
  "tag-value": (secret, value) => Object.values(secret.tags).some((tag) => tag.startsWith(value)),
  "primary-region": (_secret, value, call) => call.region.startsWith(value),
  "owning-service": () => false,
  all: (secret, value) =>
    [secret.name, secret.description ?? "", ...Object.entries(secret.tags).flat()].some((part) =>
      value.split(/\s+/).some((word) => part.toLowerCase().includes(word.toLowerCase())),
    ),
};

/** The member Filters as one predicate: all filters must hold, of each filter one value; "!" turns a value around. */
export function readFilters(input: Input, call: Call): Predicate {
  const filters = (records(input, "Filters") ?? []).map(record);
  if (filters.length > 10) throw invalid("Filters", "Member must have length less than or equal to 10");
  const predicates = filters.map((filter) => readFilter(filter, call));
  return (secret) => predicates.every((holds) => holds(secret));
}

function readFilter(filter: Input, call: Call): Predicate {
  const key = requiredText(filter, "Key", { oneOf: Object.keys(MATCHERS) });
  const matches = MATCHERS[key] ?? (() => false);
  const values = texts(filter, "Values", { max: 512 }) ?? [];
  if (values.length < 1 || values.length > 10) throw invalid("Values", "Member must have between 1 and 10 values");
  if (values.some((value) => value === "" || value === "!")) {
    throw new AwsError("InvalidParameterException", `The filter ${key} has an empty value.`);
  }
  return (secret) =>
    values.some((value) =>
      value.startsWith("!") ? !matches(secret, value.slice(1), call) : matches(secret, value, call),
    );
}

/** The whole text or one of its words begins so, in either case. */
function wordsBegin(whole: string, start: string): boolean {
  const lower = whole.toLowerCase();
  const wanted = start.toLowerCase();
  return lower.startsWith(wanted) || lower.split(/\s+/).some((word) => word.startsWith(wanted));
}
