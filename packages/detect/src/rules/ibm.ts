import type { Samples, Vendor } from "../vendor.ts";

export const ibm: Vendor = {
  name: "IBM Cloud",
  category: "cloud",
  env: "IBMCLOUD_API_KEY",
  docs: "https://cloud.ibm.com/docs",
  revoke: "https://cloud.ibm.com/iam/apikeys",
  rules: [
    {
      id: "ibm-cloud-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{url:44}",
      near: ["ibm", "ibmcloud", "bluemix", "ic api key", "watson", "watsonx"],
    },
  ],
};

export const ibmSamples: Samples = {
  "ibm-cloud-api-key": { hits: ['ibmcloud_api_key = "‹{url:44}›"'] },
};
