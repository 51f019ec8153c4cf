import { defineConfig } from "vitest/config";

/** The fast suite: every package and the parts of test/ that need nothing but npm packages. */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "test"],
    reporters: ["default", "./test/setup/summary.ts"],
  },
});
