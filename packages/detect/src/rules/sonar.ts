import type { Samples, Vendor } from "../vendor.ts";

export const sonar: Vendor = {
  name: "SonarQube",
  category: "code",
  env: "SONAR_TOKEN",
  docs: "https://docs.sonarsource.com/",
  revoke: "https://sonarcloud.io/account/security",
  rules: [
    { id: "sonar-user-token", kind: "user token", shape: "squ_{hex:40}" },
    { id: "sonar-project-token", kind: "project analysis token", shape: "sqp_{hex:40}" },
    { id: "sonar-global-token", kind: "global analysis token", shape: "sqa_{hex:40}" },
    { id: "sonar-cloud-token", kind: "SonarQube Cloud token", shape: "sqco_{alnum:59}" },
    {
      id: "sonar-legacy-token",
      kind: "token without prefix",
      shape: "{hex:40}",
      near: ["sonar token", "sonar login", "dsonar token", "dsonar login", "sonarcloud token", "sonarqube token"],
    },
  ],
};

export const sonarSamples: Samples = {
  "sonar-user-token": {
    hits: ["sonar-scanner -Dsonar.token=‹squ_{hex:40}›"],
    misses: [["squ_{hex:39}", "one character short"]],
  },
  "sonar-legacy-token": {
    hits: ["mvn sonar:sonar -Dsonar.login=‹{hex:40}›"],
    misses: [["sonar.projectVersion={hex:40}", "a version"]],
  },
};
