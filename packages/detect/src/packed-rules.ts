import type { Confidence, Severity } from "./finding.ts";
import type { Category, Rule, Vendor } from "./vendor.ts";

/**
 * Rules as text, column by column: far smaller than object literals in a bundle, and read in a few milliseconds. The
 * build writes it; the rules themselves stand one vendor a file in rules/. Each line is a column, with tabs between its
 * cells, the rules of all vendors one after the other:
 *
 *   vendor: name, category, number of rules, env, docs, revoke
 *   rule: id, kind, shapes, near, severity, confidence, public, wordy, env, docs, revoke
 *
 * Left out are `https://` and what follows from the rest: a category like the one before, one rule a vendor, the usual
 * id, the variable that is the first id in upper case; `=` is a rule's own id in upper case. Severity and confidence are
 * first letters. In all cells but the names `;` stands for the vendor's name in lower case, `!` in upper case.
 */
export function unpackVendors(packed: string): Vendor[] {
  const columns = packed.split("\n").map((line) => line.split("\t"));
  const [names = [], ...vendorColumns] = columns.splice(0, 6);
  let category = "generic" as Category;
  let ruleIndex = 0;
  return names.map((name, index) => {
    const word = wordOf(name);
    const [own, count, env, docs, revoke] = cellsAt(vendorColumns, index, word);
    if (own) category = own as Category;
    const end = ruleIndex + Number(count || 1);
    const rules: Rule[] = [];
    while (ruleIndex < end) rules.push(unpackRule(cellsAt(columns, ruleIndex++, word), name));
    return { name, category, env: env || variable(rules[0]?.id), docs: HTTPS + docs, revoke: HTTPS + revoke, rules };
  });
}

function unpackRule(cells: readonly string[], name: string): Rule {
  const [ownId, kind = "", shapes = "", near, severity, confidence, isPublic, isWordy, env, docs, revoke] = cells;
  const id = ownId || usualId(name, kind);
  return {
    id,
    kind,
    shape: shapes.includes(" ") ? shapes.split(" ") : shapes,
    ...(near && { near: near.split(",") }),
    ...(severity && { severity: SEVERITIES[severity] ?? "high" }),
    ...(confidence && { confidence: CONFIDENCES[confidence] ?? "medium" }),
    ...(isPublic && { isPublic: true as const }),
    ...(isWordy && { isWordy: true as const }),
    ...(env && { env: env === "=" ? variable(id) : env }),
    ...(docs && { docs: HTTPS + docs }),
    ...(revoke && { revoke: HTTPS + revoke }),
  };
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
  const sorted = [...vendors].sort((a, b) => compare(a.category, b.category) || compare(a.name, b.name));
  const vendorRows = sorted.map((vendor, index) => {
    const category = vendor.category === sorted[index - 1]?.category ? "" : vendor.category;
    const count = vendor.rules.length === 1 ? "" : String(vendor.rules.length);
    const env = vendor.env === variable(vendor.rules[0]?.id) ? "" : vendor.env;
    return [vendor.name, ...withoutName([category, count, env, bare(vendor.docs), bare(vendor.revoke)], vendor.name)];
  });
  const ruleRows = sorted.flatMap(({ name, rules }) => rules.map((rule) => withoutName(packRule(rule, name), name)));
  return [...columnsOf(vendorRows), ...columnsOf(ruleRows)].join("\n");
}

function columnsOf(rows: readonly (readonly string[])[]): string[] {
  return (rows[0] ?? []).map((_, column) =>
    rows
      .map((row) => row[column])
      .join("\t")
      .trimEnd(),
  );
}

const HTTPS = "https://";
const CONFIDENCES: Readonly<Record<string, Confidence>> = { h: "high", m: "medium", l: "low" };
const SEVERITIES: Readonly<Record<string, Severity>> = { c: "critical", ...CONFIDENCES };

function packRule(rule: Rule, name: string): string[] {
  const { id, kind, shape, near, severity, confidence, isPublic, isWordy, env, docs, revoke } = rule;
  return [
    id === usualId(name, kind) ? "" : id,
    kind,
    [shape ?? []].flat().join(" "),
    near?.join() ?? "",
    severity?.[0] ?? "",
    confidence?.[0] ?? "",
    isPublic ? "1" : "",
    isWordy ? "1" : "",
    env === variable(id) ? "=" : (env ?? ""),
    bare(docs),
    bare(revoke),
  ];
}

/** The cells of a row, with the vendor's name where they stand for it. */
function cellsAt(columns: readonly (readonly string[])[], index: number, word: string): string[] {
  return columns.map((cells) => (cells[index] ?? "").replaceAll(";", word).replaceAll("!", word.toUpperCase()));
}

function withoutName(cells: readonly string[], name: string): string[] {
  const word = wordOf(name);
  if (word === "") return [...cells];
  return cells.map((cell) => cell.replaceAll(word, ";").replaceAll(word.toUpperCase(), "!"));
}

const wordOf = (name: string) => name.toLowerCase().replace(/[^a-z\d].*$/, "");
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const bare = (url = "") => url.slice(HTTPS.length);
const variable = (id = "") => id.toUpperCase().replaceAll("-", "_");

/** Mistral AI's personal access token is `mistral-personal-token`. */
function usualId(name: string, kind: string): string {
  return `${slug(name.replace(/ AI$|\.\w+$/, ""))}-${slug(kind.replace(/ access| API/, ""))}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}
