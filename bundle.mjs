/** The bundles that users install: `node bundle.mjs n8n|cli [folder for the output]`. Run it in the folder of the package. */
import { cp, glob, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

const recipes = { n8n, cli };

const [name, dist = "dist"] = process.argv.slice(2);
if (!Object.hasOwn(recipes, name ?? "")) {
  console.error(`usage: node bundle.mjs ${Object.keys(recipes).join("|")} [folder]`);
  process.exit(2);
}

/**
 * n8n's scanner allows no runtime dependency, timer, global or console. The SDK's browser runtime with these
 * three taken from shared/runtime.ts passes. SDK, core and cache are one file, so that there is one cache per process.
 */
async function n8n() {
  const common = {
    bundle: true,
    minify: true,
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    conditions: ["browser"],
    format: "cjs",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  };
  await rm(dist, { recursive: true, force: true });
  const entries = await Array.fromAsync(glob(["credentials/*.credentials.ts", "nodes/*/*.node.ts"]));
  await Promise.all([
    build({
      ...common,
      entryPoints: ["shared/vault.ts"],
      outfile: join(dist, "shared/vault.js"),
      external: ["n8n-workflow"],
      inject: ["shared/runtime.ts"],
      define: { globalThis: "runtimeGlobal", console: "runtimeConsole" },
      plugins: [slimSdk],
    }),
    ...entries.map((entry) => {
      const outfile = join(dist, entry.replace(/ts$/, "js"));
      return build({
        ...common,
        entryPoints: [entry],
        outfile,
        external: ["n8n-workflow"],
        plugins: [sharedFile(outfile)],
      });
    }),
  ]);
  for await (const file of glob(["icons/*.svg", "nodes/*/*.node.json"])) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await cp(file, join(dist, file));
  }
}

/** A main file that starts quickly: each command is a chunk of its own, loaded when it runs. */
async function cli() {
  await rm(dist, { recursive: true, force: true });
  await build({
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node22.13",
    splitting: true,
    entryPoints: {
      main: "src/main.ts",
      worker: "src/scan/worker.ts",
      "look-worker": "src/sources/history/look-worker.ts",
    },
    chunkNames: "[name]-[hash]",
    outdir: dist,
    // What is CommonJS in the bundle asks for Node's own modules by `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Leaves imports of shared/vault.ts to `require`, relative to where the bundle will lie. */
function sharedFile(outfile) {
  const path = relative(dirname(outfile), join(dist, "shared/vault.js")).replaceAll("\\", "/");
  return {
    name: "shared-file",
    setup: (bundle) => bundle.onResolve({ filter: /\/shared\/vault(\.ts)?$/ }, () => ({ path, external: true })),
  };
}

/** Leaves out what our calls never use of the SDK: a sixth of the bundle. */
const slimSdk = {
  name: "slim-sdk",
  setup(bundle) {
    // Of its package.json the SDK reads the version.
    bundle.onLoad({ filter: /@aws-sdk[/+].*package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
    // An error without a class of its own keeps its name and status, which is all that core looks at.
    bundle.onLoad({ filter: /@aws-sdk[/+].*schemas_0\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(/^n\d+_registry\.registerError\(.*$/gm, ""), loader: "js" };
    });
    // STS answers in XML, and n8n's runtime has no DOMParser: the SDK's own parser reads it.
    bundle.onLoad({ filter: /xml-builder[/\\]dist-es[/\\]xml-parser\.browser\.js$/ }, async ({ path }) => ({
      contents: await readFile(path.replace(".browser", ""), "utf8"),
      loader: "js",
    }));
    // Hashing in plain JavaScript is for hosts without WebCrypto and bodies above 8 MiB.
    bundle.onLoad({ filter: /sha256[/\\]Sha256Js\.js$/ }, () => ({ contents: "export class Sha256Js {}" }));
    // The clients get a request handler of ours, which gives whole bodies.
    bundle.onLoad({ filter: /fetch-http-handler[/\\]dist-es[/\\]index\.js$/ }, () => ({
      contents: "export const FetchHttpHandler = { create: (own) => own }; export const streamCollector = undefined;",
    }));
    // No operation of ours streams events, and none is signed for several Regions.
    bundle.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({ path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "" }));
    bundle.onLoad({ filter: /signature-v4-multi-region[/\\]dist-es[/\\]index\.js$/ }, ({ path }) => ({
      contents: 'export { SignatureV4 as SignatureV4MultiRegion } from "@smithy/signature-v4";',
      resolveDir: dirname(path),
    }));
  },
};

await recipes[name]();
