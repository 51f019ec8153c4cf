/** Puts the rules that are plain data into dist/rules/index.js as text. Part of the build, after tsc. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { isPackable, packVendors } from "./dist/packed-rules.js";
import { allVendors } from "./dist/rules/index.js";

const vendors = allVendors();
const index = new URL("dist/rules/index.js", import.meta.url);
const imports = (await readFile(index, "utf8")).matchAll(/^import \{ (\w+) \} from "(.+)";$/gm);
const modules = await Promise.all(
  [...imports].map(async ([line, name, path]) => ({ line, name, value: (await import(new URL(path, index)))[name] })),
);
// A module has one vendor or several.
const kept = modules.filter(({ value }) => [value].flat().some((vendor) => !isPackable(vendor)));
const packed = packVendors(vendors.filter((vendor) => !kept.some(({ value }) => [value].flat().includes(vendor))));
const names = kept.map(({ name, value }) => (Array.isArray(value) ? `...${name}` : name));

await writeFile(
  index,
  `import { unpackVendors } from "../packed-rules.js";
${kept.map(({ line }) => line).join("\n")}

let vendors;
export const allVendors = () =>
  (vendors ??= [
    ...unpackVendors(${JSON.stringify(packed)}),
    ${names.join(",\n    ")},
  ]);
`,
);

const written = await import(`${index}?written`);
const idsOf = (all) => all.flatMap(({ rules }) => rules.map(({ id }) => id)).sort();
assert.deepEqual(idsOf(written.allVendors()), idsOf(vendors));
