import { signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ gap: 1 });

/**
 * Tokens of Synapse: the user's name in base64, twenty letters, a checksum.
 * https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py
 */
export const matrix: Vendor = {
  name: "Matrix",
  category: "messaging",
  env: "MATRIX_ACCESS_TOKEN",
  docs: "https://spec.matrix.org/latest",
  revoke: "https://spec.matrix.org/",
  rules: [
    {
      id: "matrix-access-token",
      kind: "access token",
      severity: "critical",
      shape: "syt_{b64:2,80}_{letter:20}_{alnum:6}",
      check: signedBy(sign),
    },
    {
      id: "matrix-refresh-token",
      kind: "refresh token",
      severity: "critical",
      shape: "syr_{b64:2,80}_{letter:20}_{alnum:6}",
      check: signedBy(sign),
    },
  ],
};

export const matrixSamples: Samples = {
  "matrix-access-token": {
    sign,
    hits: [
      "curl -H 'Authorization: Bearer ‹syt_{alnum:11}_{letter:20}_{alnum:6}›' https://matrix.org/_matrix/client/v3/account/whoami",
    ],
    misses: [["syt_{alnum:11}_{letter:20}_{alnum:6}", "the checksum is wrong"]],
  },
  "matrix-refresh-token": { sign },
};
