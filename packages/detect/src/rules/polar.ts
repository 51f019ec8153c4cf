import { signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const signLong = signer({ skip: "polar_oat_".length });
const signShort = signer({ skip: "polar_cs_".length });
const signOAuth = signer({ skip: "polar_at_u_".length });

/** A kind, 37 characters and their checksum. https://github.com/polarsource/polar/blob/main/server/polar/kit/crypto.py */
export const polar: Vendor = {
  name: "Polar",
  category: "payment",
  env: "POLAR_ACCESS_TOKEN",
  docs: "https://polar.sh/docs",
  revoke: "https://polar.sh/settings",
  rules: [
    {
      id: "polar-organization-token",
      kind: "organisation access token",
      severity: "critical",
      shape: "polar_oat_{alnum:43}",
      check: signedBy(signLong),
    },
    {
      id: "polar-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: "polar_pat_{alnum:43}",
      check: signedBy(signLong),
    },
    {
      id: "polar-oauth-token",
      kind: "OAuth token",
      severity: "critical",
      shape: "polar_(at|rt)_(u|o)_{alnum:43}",
      check: signedBy(signOAuth),
    },
    {
      id: "polar-client-secret",
      kind: "OAuth client secret",
      shape: "polar_cs_{alnum:43}",
      check: signedBy(signShort),
      env: "POLAR_CLIENT_SECRET",
    },
    {
      id: "polar-webhook-secret",
      kind: "webhook secret",
      severity: "medium",
      shape: "polar_whs_{alnum:43}",
      check: signedBy(signLong),
      env: "POLAR_WEBHOOK_SECRET",
    },
  ],
};

export const polarSamples: Samples = {
  "polar-organization-token": {
    sign: signLong,
    hits: ["const polar = new Polar({ accessToken: '‹polar_oat_{alnum:43}›' });"],
    misses: [["polar_oat_{alnum:43}", "the checksum is wrong"]],
  },
  "polar-personal-token": { sign: signLong },
  "polar-oauth-token": { sign: signOAuth },
  "polar-client-secret": { sign: signShort },
  "polar-webhook-secret": { sign: signLong },
};
