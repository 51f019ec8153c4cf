import type { Samples, Vendor } from "../vendor.ts";

export const securitytrails: Vendor = {
  name: "SecurityTrails",
  category: "code",
  env: "SECURITYTRAILS_API_KEY",
  docs: "https://docs.securitytrails.com/",
  revoke: "https://securitytrails.com/app/account/credentials",
  rules: [
    { id: "securitytrails-api-key", kind: "API key", shape: "{alnum:32}", near: ["securitytrails", "security trails"] },
  ],
};

export const securitytrailsSamples: Samples = {};
