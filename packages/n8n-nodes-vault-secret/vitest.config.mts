import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
	// The ESM build of n8n-workflow lacks a file; n8n itself loads the CommonJS one.
	resolve: { alias: { 'n8n-workflow': require.resolve('n8n-workflow') } },
	test: { name: 'n8n', include: ['test/**/*.test.mts'], testTimeout: 20_000, hookTimeout: 60_000 },
});
