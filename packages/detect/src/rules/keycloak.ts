import type { Samples, Vendor } from "../vendor.ts";

export const keycloak: Vendor = {
  name: "Keycloak",
  category: "identity",
  env: "KEYCLOAK_CLIENT_SECRET",
  docs: "https://www.keycloak.org/docs",
  revoke: "https://www.keycloak.org/",
  rules: [
    {
      id: "keycloak-client-secret",
      kind: "client secret",
      shape: ["{alnum:32}", "{uuid}"],
      near: ["keycloak client secret", "keycloak secret", "keycloak credentials secret"],
    },
  ],
};

export const keycloakSamples: Samples = {};
