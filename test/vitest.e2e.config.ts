import { defineConfig } from "vitest/config";

/** The product as users get it: a real n8n, a real VS Code, moto, local-kms. Needs what `npm run test:e2e` installs. */
export default defineConfig({
  test: {
    name: "e2e",
    root: import.meta.dirname,
    include: ["**/*.e2e.test.ts"],
    globalSetup: ["./setup/n8n-ready.ts", "./setup/code-server-ready.ts"],
    reporters: ["default", "./setup/summary.ts"],
    fileParallelism: false,
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
