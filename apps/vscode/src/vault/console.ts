import type { Connection } from "./connection.ts";
import { toReference } from "./reference.ts";

/** Hosts of the console by the beginning of a Region's name; all others are in the partition `aws`. */
const hosts: readonly (readonly [prefix: string, host: string])[] = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
  ["eusc-", "console.amazonaws-eusc.eu"],
];

/** The secret's page in AWS's console; undefined where there is none. Throws for a text that names no secret. */
export function consoleUrl({ kind, endpoint, region: home }: Connection, ref: string): string | undefined {
  const reference = toReference(ref);
  if (kind === "local" || endpoint !== undefined || reference.kind === "sealed") return undefined;
  const { secretId, region = home } = reference;
  const host = hosts.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  const query = new URLSearchParams({ name: nameOf(secretId), region });
  return `https://${region}.${host}/secretsmanager/secret?${query}`;
}

/** The console asks by name; of an ARN, that is what stands before the six characters that AWS adds. */
function nameOf(secretId: string): string {
  return secretId.startsWith("arn:") ? secretId.replace(/^.*:secret:/, "").replace(/-[A-Za-z0-9]{6}$/, "") : secretId;
}
