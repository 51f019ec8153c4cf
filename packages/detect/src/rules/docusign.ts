import type { Samples, Vendor } from "../vendor.ts";

export const docusign: Vendor = {
  name: "DocuSign",
  category: "productivity",
  env: "DOCUSIGN_SECRET_KEY",
  docs: "https://developers.docusign.com/",
  revoke: "https://admindemo.docusign.com/apps-and-keys",
  rules: [
    {
      id: "docusign-secret-key",
      kind: "secret key",
      shape: "{uuid}",
      near: ["docusign secret", "docusign client secret"],
    },
  ],
};

export const docusignSamples: Samples = {
  "docusign-secret-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
