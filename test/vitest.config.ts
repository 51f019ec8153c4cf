import { defineConfig } from "vitest/config";

/** What of test/ runs in the fast suite; the rest is in vitest.e2e.config.ts. */
export default defineConfig({
  test: { name: "test", include: ["**/*.test.ts"], exclude: ["**/*.e2e.test.ts", "**/node_modules/**"] },
});
