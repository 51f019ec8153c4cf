import { encodeDerKey } from "../check/der.ts";
import { armored, derKey } from "../structure/private-key.ts";
import type { Samples, Vendor } from "../vendor.ts";

const isPem = derKey("PRIVATE KEY");
/** How far from the key the other fields of a key file stand. */
const FIELDS = 1000;

/** https://cloud.google.com/iam/docs/keys-create-delete shows a key file. */
export const gcp: Vendor = {
  name: "Google Cloud",
  category: "cloud",
  env: "GOOGLE_APPLICATION_CREDENTIALS",
  docs: "https://cloud.google.com/iam/docs/keys-create-delete",
  revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
  rules: [
    {
      id: "gcp-service-account-key",
      kind: "service account key",
      severity: "critical",
      structure: armored((armor, text) => {
        const around =
          text.slice(Math.max(0, armor.start - FIELDS), armor.start) + text.slice(armor.end, armor.end + FIELDS);
        const isKeyFile = /service_account|\.iam\.gserviceaccount\.com/.test(around);
        return isKeyFile ? isPem(armor, text) : undefined;
      }, 16),
    },
  ],
};

export const gcpSamples: Samples = {
  "gcp-service-account-key": {
    sign: (random) =>
      `-----BEGIN PRIVATE KEY-----\\n${encodeDerKey(random).replace(/.{64}/g, "$&\\n")}\\n-----END PRIVATE KEY-----`,
    hits: [
      '{\n  "type": "service_account",\n  "project_id": "acme",\n  "private_key_id": "{hex:40}",\n  "private_key": "‹{b64:1200}›\\n",\n  "client_email": "app@acme.iam.gserviceaccount.com"\n}',
      'GOOGLE_CREDENTIALS=\'{"type":"service_account","private_key":"‹{b64:1200}›\\n"}\'',
    ],
  },
};
