import { AwsError, invalid } from "./errors.ts";

/** The parsed body of a request. Each reader below checks one member and throws AWS's own refusal. */
export type Input = Readonly<Record<string, unknown>>;

interface TextRule {
  min?: number;
  max?: number;
  pattern?: RegExp;
  oneOf?: readonly string[];
}

/** An optional string. */
export function text(input: Input, member: string, rule: TextRule = {}): string | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  return checkedText(value, member, rule);
}

/** A string that must be there. */
export function requiredText(input: Input, member: string, rule: TextRule = {}): string {
  const value = text(input, member, rule);
  if (value === undefined) throw invalid(member, "Member must not be null");
  return value;
}

/** An optional whole number within limits, both included. */
export function wholeNumber(input: Input, member: string, min: number, max: number): number | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType();
  if (value < min) throw invalid(member, `Member must have value greater than or equal to ${min}`);
  if (value > max) throw invalid(member, `Member must have value less than or equal to ${max}`);
  return value;
}

/** An optional boolean; absent means false. */
export function flag(input: Input, member: string): boolean {
  const value = input[member] ?? false;
  if (typeof value !== "boolean") throw wrongType();
  return value;
}

/** An optional base64 blob with limits on its decoded size. */
export function bytes(input: Input, member: string, min: number, max: number): Buffer | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw wrongType();
  const decoded = Buffer.from(value, "base64");
  if (decoded.length < min) throw invalid(member, `Member must have length greater than or equal to ${min}`);
  if (decoded.length > max) throw invalid(member, `Member must have length less than or equal to ${max}`);
  return decoded;
}

/** An optional list of strings; absent means undefined, so that "not given" and "empty" stay apart. */
export function texts(input: Input, member: string, rule: TextRule = {}): string[] | undefined {
  return records(input, member)?.map((item) => checkedText(item, member, rule));
}

/** An optional list of anything. */
export function records(input: Input, member: string): unknown[] | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType();
  return value;
}

/** One item of a list as an object. */
export function record(value: unknown): Input {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongType();
  return value as Input;
}

/** An optional map of strings. */
export function textMap(input: Input, member: string): Record<string, string> {
  const value = input[member];
  if (value === undefined || value === null) return {};
  return Object.fromEntries(Object.entries(record(value)).map(([key, item]) => [key, checkedText(item, member, {})]));
}

function checkedText(value: unknown, member: string, { min = 0, max = Infinity, pattern, oneOf }: TextRule): string {
  if (typeof value !== "string") throw wrongType();
  if (value.length < min) throw invalid(member, `Member must have length greater than or equal to ${min}`);
  if (value.length > max) throw invalid(member, `Member must have length less than or equal to ${max}`);
  if (pattern && !pattern.test(value)) throw invalid(member, "Member must satisfy regular expression pattern");
  if (oneOf && !oneOf.includes(value)) {
    throw invalid(member, `Member must satisfy enum value set: [${oneOf.join(", ")}]`);
  }
  return value;
}

function wrongType(): AwsError {
  return new AwsError("SerializationException");
}
