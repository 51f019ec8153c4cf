/** Partition, Region and account of an ARN, and what it names. */
export interface Arn {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All after the account: `secret:name-AbCdEf`, `key/…`, `alias/…`. */
  readonly resource: string;
}

/** Undefined unless it is an ARN with partition (aws, aws-cn, aws-us-gov, …), Region and account. */
function parseArn(text: string): Arn | undefined {
  const [arn, partition = "", service = "", region = "", account = "", ...resource] = text.split(":");
  if (arn !== "arn" || !/^aws(-[a-z]{1,10}){0,3}$/.test(partition)) return undefined;
  if (!isRegionName(region) || !/^\d{12}$/.test(account)) return undefined;
  return { service, region, account, resource: resource.join(":") };
}

/** Undefined unless it names a secret, with or without its six random characters at the end. */
export function parseSecretArn(text: string): Arn | undefined {
  const arn = parseArn(text);
  return arn?.service === "secretsmanager" && /^secret:[A-Za-z0-9/_+=.@-]{1,519}$/.test(arn.resource) ? arn : undefined;
}

/** Undefined unless it names a KMS key or alias. */
export function parseKeyArn(text: string): Arn | undefined {
  const arn = parseArn(text);
  return arn?.service === "kms" && /^(key|alias)\/[A-Za-z0-9/_-]{1,256}$/.test(arn.resource) ? arn : undefined;
}

/** Looks like a Region (`eu-west-1`, `us-gov-west-1`); whether it exists only AWS knows. */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,8}(-[a-z]{2,20}){1,3}-\d{1,2}$/.test(text);
}
