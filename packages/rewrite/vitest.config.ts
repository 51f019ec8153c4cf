import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "rewrite", include: ["test/**/*.test.ts"] } });
