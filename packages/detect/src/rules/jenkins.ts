import type { Samples, Vendor } from "../vendor.ts";

export const jenkins: Vendor = {
  name: "Jenkins",
  category: "code",
  env: "JENKINS_API_TOKEN",
  docs: "https://www.jenkins.io/doc",
  revoke: "https://www.jenkins.io/",
  rules: [
    { id: "jenkins-api-token", kind: "API token", severity: "critical", shape: "{[1]:2}{hex:32}", near: ["jenkins"] },
  ],
};

export const jenkinsSamples: Samples = {};
