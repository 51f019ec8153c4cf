/** What ships: a small entry that starts quickly, what is loaded at the first fix and at first use of AWS, and the web. */
import { basename } from "node:path";
import { build } from "esbuild";

const common = {
  bundle: true,
  minify: true,
  format: "cjs",
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
};
const node = { ...common, platform: "node", target: "node22", mainFields: ["module", "main"] };

/** Entries of their own: an `import()` of one becomes a `require` at the time of the call. */
const lazy = {
  name: "lazy",
  setup: (bundle) =>
    bundle.onResolve({ filter: /\/(?:fix|aws)\.ts$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".ts")}.js`, external: true } : undefined,
    ),
};

await Promise.all([
  build({ ...node, entryPoints: { extension: "src/extension.ts" }, outdir: "dist", plugins: [lazy] }),
  build({ ...node, entryPoints: { fix: "src/fix/fix.ts" }, outdir: "dist", plugins: [lazy] }),
  build({ ...node, entryPoints: { aws: "src/vault/aws.ts" }, outdir: "dist" }),
  build({ ...common, platform: "browser", target: "es2022", entryPoints: { web: "src/web.ts" }, outdir: "dist" }),
]);
