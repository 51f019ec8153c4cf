import type { Samples, Vendor } from "../vendor.ts";

export const mercadopago: Vendor = {
  name: "Mercado Pago",
  category: "payment",
  env: "MERCADOPAGO_ACCESS_TOKEN",
  docs: "https://www.mercadopago.com.br/developers",
  revoke: "https://www.mercadopago.com.br/",
  rules: [
    {
      id: "mercadopago-access-token",
      kind: "access token",
      severity: "critical",
      shape: "APP_USR-{digit:13,17}-{digit:6}-{hex:32}-{digit:6,12}",
    },
    {
      id: "mercadopago-test-token",
      kind: "test access token",
      severity: "medium",
      shape: "TEST-{digit:13,17}-{digit:6}-{hex:32}-{digit:6,12}",
    },
  ],
};

export const mercadopagoSamples: Samples = {
  "mercadopago-access-token": {
    hits: [
      "const client = new MercadoPagoConfig({ accessToken: '‹APP_USR-{digit:16}-{digit:6}-{hex:32}-{digit:9}›' });",
    ],
    misses: [["APP_USR-{uuid}", "the public key"]],
  },
};
