/** What ships: a small entry that starts quickly, the AWS part that is loaded at first use, and the web entry. */
import { existsSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, minify: true, format: "cjs", legalComments: "none", logLevel: "warning" };
const node = { ...common, platform: "node", target: "node22", mainFields: ["module", "main"] };

/** The AWS part stays a file of its own: `import("../vault/aws.ts")` becomes a `require` at the time of the call. */
const lazyAws = {
  name: "lazy-aws",
  setup: (bundle) => bundle.onResolve({ filter: /\/vault\/aws\.ts$/ }, () => ({ path: "./aws.js", external: true })),
};

await Promise.all([
  build({
    ...node,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    external: ["vscode"],
    plugins: [lazyAws],
  }),
  existsSync("src/vault/aws.ts") && build({ ...node, entryPoints: ["src/vault/aws.ts"], outfile: "dist/aws.js" }),
  build({
    ...common,
    platform: "browser",
    target: "es2022",
    entryPoints: ["src/web.ts"],
    outfile: "dist/web.js",
    external: ["vscode"],
  }),
]);
