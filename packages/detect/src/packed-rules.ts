import type { Confidence, Severity } from "./finding.ts";
import type { Category, Rule, Vendor } from "./vendor.ts";

/**
 * Rules as text, one line a vendor and one a rule: far smaller than object literals in a bundle, and read in a
 * millisecond. The build writes it; the rules themselves stand one vendor a file in rules/.
 *
 *   vendor = name TAB category TAB env TAB docs TAB revoke
 *   rule   = TAB id TAB kind TAB shapes TAB near TAB severity TAB confidence TAB public TAB wordy TAB env TAB docs TAB revoke
 *
 * Empty cells at the end are left out, `https://` too, and what follows from the rest: a category like the one before,
 * the usual id and variable. Severity and confidence are first letters. In all cells but the name `;` stands for the vendor's name in lower case, `!` in upper case.
 */
export function unpackVendors(packed: string): Vendor[] {
  const vendors: (Vendor & { rules: Rule[] })[] = [];
  let before: (typeof vendors)[number] | undefined;
  let word = "";
  for (const line of packed.split("\n")) {
    if (!before || line[0] !== "\t") {
      const name = line.slice(0, line.indexOf("\t"));
      word = wordOf(name);
      const [category, env, docs, revoke] = withWord(line.slice(name.length + 1), word).split("\t");
      before = {
        name,
        category: (category as Category) || (before?.category ?? "generic"),
        env: env || usualEnv(name),
        docs: HTTPS + docs,
        revoke: HTTPS + revoke,
        rules: [],
      };
      vendors.push(before);
      continue;
    }
    const cells = withWord(line, word).split("\t");
    const [, id, kind = "", shapes = "", near, severity, confidence, isPublic, isWordy, env, docs, revoke] = cells;
    before.rules.push({
      id: id || usualId(before.name, kind),
      kind,
      shape: shapes.includes(" ") ? shapes.split(" ") : shapes,
      ...(near && { near: near.split(",") }),
      ...(severity && { severity: SEVERITIES[severity] ?? "high" }),
      ...(confidence && { confidence: CONFIDENCES[confidence] ?? "medium" }),
      ...(isPublic && { isPublic: true as const }),
      ...(isWordy && { isWordy: true as const }),
      ...(env && { env }),
      ...(docs && { docs: HTTPS + docs }),
      ...(revoke && { revoke: HTTPS + revoke }),
    });
  }
  return vendors;
}

/** Whether a vendor can be text: none of its rules holds a function, or a sign that means something here. */
export function isPackable(vendor: Vendor): boolean {
  const isData = vendor.rules.every(({ check, structure, shape }) => !check && !structure && shape !== undefined);
  return (
    isData &&
    !/[;!\t\n]/.test(Object.values(vendor).join() + vendor.rules.map((rule) => Object.values(rule).join()).join())
  );
}

/** The text of vendors that are packable, in an order of its own. */
export function packVendors(vendors: readonly Vendor[]): string {
  let last = "";
  return [...vendors]
    .sort((a, b) => compare(a.category, b.category) || compare(a.name, b.name))
    .flatMap(({ name, category, env, docs, revoke, rules }) => {
      const isNew = category !== last;
      last = category;
      const cells = [isNew ? category : "", env === usualEnv(name) ? "" : env, bare(docs), bare(revoke)];
      return [
        row([name, ...cells.map((cell) => withoutName(cell, name))]),
        ...rules.map((rule) => packRule(rule, name)),
      ];
    })
    .join("\n");
}

const HTTPS = "https://";
const CONFIDENCES: Readonly<Record<string, Confidence>> = { h: "high", m: "medium", l: "low" };
const SEVERITIES: Readonly<Record<string, Severity>> = { c: "critical", ...CONFIDENCES };

function packRule(
  { id, kind, shape, near, severity, confidence, isPublic, isWordy, env, docs, revoke }: Rule,
  name: string,
) {
  const cells = [
    "",
    id === usualId(name, kind) ? "" : id,
    kind,
    [shape ?? []].flat().join(" "),
    near?.join(","),
    severity?.[0],
    confidence?.[0],
    isPublic && "1",
    isWordy && "1",
    env,
    docs && bare(docs),
    revoke && bare(revoke),
  ];
  return row(cells.map((cell) => withoutName(cell ?? "", name)));
}

function row(cells: readonly string[]): string {
  return cells.join("\t").replace(/\t+$/, "");
}

function withWord(line: string, word: string): string {
  return line.replaceAll(";", word).replaceAll("!", word.toUpperCase());
}

function withoutName(cell: string, name: string): string {
  const word = wordOf(name);
  return word === "" ? cell : cell.replaceAll(word, ";").replaceAll(word.toUpperCase(), "!");
}

const wordOf = (name: string) => name.toLowerCase().replace(/[^a-z\d].*$/, "");
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function bare(url: string): string {
  return url.slice(HTTPS.length);
}

const usualId = (name: string, kind: string) => `${slug(name)}-${slug(kind)}`;
const usualEnv = (name: string) => `${slug(name).toUpperCase().replaceAll("-", "_")}_API_KEY`;

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}
