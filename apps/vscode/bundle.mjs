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
    bundle.onResolve({ filter: /\/(?:engine|on-demand|aws)\.ts$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".ts")}.js`, external: true } : undefined,
    ),
};

/** A proxy is an address in our settings, never a script (PAC), whose interpreter would be a third of the bundle. */
const withoutPac = {
  name: "without-pac",
  setup(bundle) {
    bundle.onResolve({ filter: /^pac-proxy-agent$/ }, ({ path }) => ({ path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "" }));
  },
};

await Promise.all([
  build({ ...node, entryPoints: { extension: "src/extension.ts" }, outdir: "dist", plugins: [lazy] }),
  build({ ...node, entryPoints: { engine: "src/detection/engine.ts" }, outdir: "dist" }),
  build({ ...node, entryPoints: { "on-demand": "src/on-demand.ts" }, outdir: "dist", plugins: [lazy] }),
  build({ ...node, entryPoints: { aws: "src/vault/aws.ts" }, outdir: "dist", plugins: [withoutPac] }),
  build({ ...common, platform: "browser", target: "es2022", entryPoints: { web: "src/web.ts" }, outdir: "dist" }),
]);
