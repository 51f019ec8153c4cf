import type { Samples, Vendor } from "../vendor.ts";

export const jfrog: Vendor = {
  name: "JFrog Artifactory",
  category: "code",
  env: "JFROG_ACCESS_TOKEN",
  docs: "https://jfrog.com/help",
  revoke: "https://jfrog.com/",
  rules: [
    {
      id: "artifactory-api-key",
      kind: "API key",
      severity: "critical",
      shape: "AKCp{alnum:68,70}",
      env: "ARTIFACTORY_API_KEY",
    },
    // "reftkn" in base64
    { id: "artifactory-reference-token", kind: "reference token", severity: "critical", shape: "cmVmdGtu{alnum:56}" },
    {
      id: "artifactory-token",
      kind: "key or token without prefix",
      severity: "critical",
      shape: ["{alnum:64}", "{alnum:73}"],
      near: ["jfrog", "artifactory"],
      env: "ARTIFACTORY_TOKEN",
    },
  ],
};

export const jfrogSamples: Samples = {
  "artifactory-api-key": {
    hits: ['curl -H "X-JFrog-Art-Api: ‹AKCp{alnum:69}›" https://acme.jfrog.io/artifactory/api/repositories'],
    misses: [["AKCp{alnum:50}", "too short"]],
  },
};
