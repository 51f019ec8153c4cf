import { defineConfig } from "vitest/config";

/**
 * The contract on AWS itself, opt-in, with the credentials and the Region of the environment:
 * VAULT_SECRET_LIVE_AWS=1 pnpm exec vitest run --config vitest.live.config.ts
 */
export default defineConfig({
  test: {
    name: "live",
    root: import.meta.dirname,
    include: ["contract/aws.live.ts"],
    reporters: ["default", "./setup/summary.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
