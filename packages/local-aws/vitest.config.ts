import { defineConfig } from "vitest/config";

// Generous, because tests wait for processes and disks that others use too; none of them waits for a time to pass.
export default defineConfig({ test: { name: "local-aws", include: ["test/**/*.test.ts"], testTimeout: 30_000 } });
