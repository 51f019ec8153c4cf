import type { Samples, Vendor } from "../vendor.ts";

export const aikido: Vendor = {
  name: "Aikido",
  category: "code",
  env: "AIKIDO_CLIENT_SECRET",
  docs: "https://apidocs.aikido.dev/",
  revoke: "https://app.aikido.dev/",
  rules: [
    { id: "aikido-client-secret", kind: "client secret", shape: "AIK_SECRET_{alnum:64}" },
    {
      id: "aikido-ci-token",
      kind: "CI token",
      severity: "medium",
      shape: "AIK_CI_{alnum:20,44}",
      env: "AIKIDO_API_KEY",
    },
  ],
};

export const aikidoSamples: Samples = {};
