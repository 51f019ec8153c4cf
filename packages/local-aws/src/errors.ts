/** An answer that AWS would give instead of a result. `name` is AWS's; without a text AWS sends none either. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message = "", status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** A member of the request breaks the service model. The value itself is never quoted. */
export function invalid(member: string, constraint: string): AwsError {
  const camel = member.charAt(0).toLowerCase() + member.slice(1);
  return new AwsError(
    "ValidationException",
    `1 validation error detected: Value at '${camel}' failed to satisfy constraint: ${constraint}`,
  );
}
