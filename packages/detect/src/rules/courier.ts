import type { Samples, Vendor } from "../vendor.ts";

/** Secret, in spite of the `pk`. */
export const courier: Vendor = {
  name: "Courier",
  category: "messaging",
  env: "COURIER_AUTH_TOKEN",
  docs: "https://www.courier.com/docs",
  revoke: "https://app.courier.com/settings/api-keys",
  rules: [
    { id: "courier-auth-token", kind: "API key", shape: "pk_prod_{ualnum:28}" },
    {
      id: "courier-test-token",
      kind: "test API key",
      severity: "medium",
      shape: "pk_test_{ualnum:28}",
      near: ["courier"],
    },
  ],
};

export const courierSamples: Samples = {
  "courier-auth-token": {
    hits: ["const courier = CourierClient({ authorizationToken: '‹pk_prod_{ualnum:28}›' });"],
    misses: [["pk_prod_{ualnum:27}", "one character short"]],
  },
};
