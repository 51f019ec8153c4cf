import { crc32 } from "./crc32.ts";

/**
 * Whether the last eight characters are the CRC-32 of all before the last underscore, in hex, its lowest byte first.
 * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
export function hasGrafanaChecksum(key: string): boolean {
  return key === signLikeGrafana(key);
}

/** The key with its last eight characters made right. */
export function signLikeGrafana(key: string): string {
  const body = key.slice(0, -9);
  const bytes = crc32(body).toString(16).padStart(8, "0").match(/../g) ?? [];
  return `${body}_${bytes.reverse().join("")}`;
}
