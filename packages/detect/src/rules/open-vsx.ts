import type { Samples, Vendor } from "../vendor.ts";

export const openVsx: Vendor = {
  name: "Open VSX",
  category: "code",
  env: "OVSX_PAT",
  docs: "https://github.com/eclipse",
  revoke: "https://open-vsx.org/",
  rules: [
    {
      id: "open-vsx-token",
      kind: "access token",
      severity: "critical",
      shape: ["(ovsxat|ovsxp)_{uuid}", "{uuid}"],
      near: ["ovsx", "open vsx", "openvsx"],
    },
  ],
};

export const openVsxSamples: Samples = {};
