/** Puts the rules that are plain data into dist/rules/index.js as text. Part of the build, after tsc. */
import { readFile, writeFile } from "node:fs/promises";
import { isPackable, packVendors } from "./dist/packed-rules.js";
import { vendors } from "./dist/rules/index.js";

const index = new URL("dist/rules/index.js", import.meta.url);
const imports = (await readFile(index, "utf8")).matchAll(/^import \{ (\w+) \} from "(.+)";$/gm);
const modules = await Promise.all(
  [...imports].map(async ([line, name, path]) => ({ line, name, vendor: (await import(new URL(path, index)))[name] })),
);
const kept = modules.filter(({ vendor }) => vendors.includes(vendor) && !isPackable(vendor));
const packed = packVendors(vendors.filter(isPackable));

await writeFile(
  index,
  `import { unpackVendors } from "../packed-rules.js";
${kept.map(({ line }) => line).join("\n")}

export const vendors = [
  ...unpackVendors(${JSON.stringify(packed)}),
  ${kept.map(({ name }) => name).join(",\n  ")},
];
`,
);
