import type { Severity } from "@vault-secret/detect";

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];

/** Whether `severity` is as bad as `least` or worse. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
