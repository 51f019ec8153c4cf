import { VaultError } from "../errors/errors.ts";
import { isRegionName } from "../reference/arn.ts";

/**
 * Throws VaultError("INVALID_ENDPOINT") unless the URL is https, or http to the literal 127.0.0.1 or [::1].
 * Not `localhost`: a name can resolve to another machine. User names and passwords in the URL are refused.
 */
export function assertEndpoint(url: string): void {
  const refuse = (hint?: string) => new VaultError("INVALID_ENDPOINT", { option: "endpoint" }, hint ? { hint } : {});
  if (!URL.canParse(url))
    throw refuse("Write a whole address, such as https://secretsmanager.eu-west-1.amazonaws.com.");
  const { protocol, hostname, username, password, search, hash } = new URL(url);
  if (username || password) throw refuse("Leave user name and password out of the address.");
  if (search || hash) throw refuse("Leave out what follows ? or # in the address.");
  // new URL() also turns 127.1, 0x7f000001 and the like into 127.0.0.1, and the SDK parses as it does.
  const loopback = protocol === "http:" && (hostname === "127.0.0.1" || hostname === "[::1]");
  if (protocol !== "https:" && !loopback) throw refuse();
}

/** Throws VaultError("UNKNOWN_REGION") unless the name has the form of a Region. New Regions pass. */
export function assertRegion(name: string): void {
  if (!isRegionName(name)) throw new VaultError("UNKNOWN_REGION", /^[\w-]{1,40}$/.test(name) ? { region: name } : {});
}

/** Only to word a name that does not resolve: "no network" for these, "no such Region" for others. As of 2026-11. */
export const knownRegions: ReadonlySet<string> = new Set(
  (
    "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 " +
    "ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 " +
    "cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 " +
    "eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 " +
    "us-gov-west-1 us-west-1 us-west-2"
  ).split(" "),
);
