import type { Samples, Vendor } from "../vendor.ts";

export const n8n: Vendor = {
  name: "n8n",
  category: "automation",
  env: "N8N_API_KEY",
  docs: "https://docs.n8n.io/api/authentication/",
  revoke: "https://docs.n8n.io/api/authentication/",
  rules: [
    { id: "n8n-legacy-api-key", kind: "API key (legacy)", severity: "critical", shape: "n8n_api_{hex:80}" },
    // Opens all stored credentials of an instance. The generated ones are 24 bytes in base64.
    {
      id: "n8n-encryption-key",
      kind: "instance encryption key",
      severity: "critical",
      shape: ["{[A-Za-z0-9+/_-]:24,128}", "{b64:43}="],
      near: ["n8n encryption key"],
      env: "N8N_ENCRYPTION_KEY",
      docs: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
      revoke: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
    },
    // Signs the sessions of all users; lets task runners in.
    {
      id: "n8n-instance-secret",
      kind: "instance secret",
      shape: "{[A-Za-z0-9+/_-]:20,128}",
      near: ["n8n user management jwt secret", "n8n runners auth token"],
      env: "N8N_USER_MANAGEMENT_JWT_SECRET",
      docs: "https://docs.n8n.io/hosting/configuration/environment-variables/",
      revoke: "https://docs.n8n.io/hosting/configuration/environment-variables/",
    },
  ],
};

export const n8nSamples: Samples = {
  "n8n-legacy-api-key": {
    hits: ['curl -H "X-N8N-API-KEY: ‹n8n_api_{hex:80}›" https://n8n.example.com/api/v1/workflows'],
    misses: [["N8N_API_KEY=n8n_api_{hex:79}", "one character short"]],
  },
  "n8n-encryption-key": {
    hits: ["      - N8N_ENCRYPTION_KEY=‹{b64:32}›", '      N8N_ENCRYPTION_KEY: "‹{hex:64}›"'],
    misses: [
      ["N8N_ENCRYPTION_KEY=your-encryption-key-of-32-signs", "a placeholder"],
      ["N8N_ENCRYPTION_KEY=$N8N_ENCRYPTION_KEY", "a reference"],
      ["ENCRYPTION_KEY={b64:32}", "nothing names the provider"],
    ],
  },
  "n8n-instance-secret": {
    hits: ["      - N8N_RUNNERS_AUTH_TOKEN=‹{hex:48}›"],
    misses: [["JWT_SECRET={hex:64}", "nothing names the provider"]],
  },
};
