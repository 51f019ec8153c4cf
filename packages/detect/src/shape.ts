/**
 * How a key looks, in one line: `gsk_{alnum:20}WGdyb3FY{alnum:24}`.
 *
 *   shape  = { literal | "(" literal { "|" literal } ")" | "{" class ":" lengths "}" | "{uuid}" }
 *   class  = name in CLASSES | "[" characters of a RegExp class "]"
 *   lengths = n | n "," m | n { "|" m }
 *
 * A pattern made of it has no nested repeats, and every repeat has an upper bound.
 */
export type Part = Literal | Run;

export interface Literal {
  readonly literal: string;
}

export interface Run {
  /** Inside of a RegExp class: `A-Za-z0-9`. */
  readonly set: string;
  /** Allowed lengths, longest first; or every length between two. */
  readonly lengths: readonly number[];
  readonly isRange: boolean;
}

const CLASSES: Readonly<Record<string, string>> = {
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  letter: "A-Za-z",
  hex: "0-9a-f",
  HEX: "0-9A-F",
  Hex: "0-9A-Fa-f",
  alnum: "A-Za-z0-9",
  lalnum: "a-z0-9",
  ualnum: "A-Z0-9",
  word: "\\w",
  url: "\\w\\-",
  b64: "A-Za-z0-9+/",
  b32: "A-Z2-7",
};

const UUID = "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}";

/** The shapes without alternatives that a shape stands for: `(a|b)x` gives `ax` and `bx`. */
export function alternatives(shape: string): string[] {
  if (!shape.includes("(") && !shape.includes("{uuid}")) return [shape];
  const group = /\(([^)]*)\)/.exec(shape);
  if (!group) return [shape.replaceAll("{uuid}", UUID)];
  const after = shape.slice(group.index + group[0].length);
  return (group[1] ?? "").split("|").flatMap((choice) => alternatives(shape.slice(0, group.index) + choice + after));
}

/** The parts of a shape without alternatives; neighbouring literals are one. Throws a TypeError on a bad shape. */
export function parseShape(shape: string): Part[] {
  const parts: Part[] = [];
  let rest = shape;
  while (rest !== "") {
    const run = /^\{(?:(\w+)|\[((?:\\.|[^\]])+)\]):([\d,|]+)\}/.exec(rest);
    if (run) {
      const set = run[2] ?? CLASSES[run[1] ?? ""];
      if (set === undefined) throw new TypeError(`shape: no class "${(run[1] ?? "").slice(0, 6)}"`);
      parts.push({ set, ...lengths(run[3] ?? "") });
      rest = rest.slice(run[0].length);
      continue;
    }
    const literal = /^[^{}()]+/.exec(rest)?.[0];
    if (literal === undefined)
      throw new TypeError(`shape: cannot be read from character ${shape.length - rest.length + 1} on`);
    parts.push({ literal });
    rest = rest.slice(literal.length);
  }
  return parts;
}

/** Shortest and longest text of some parts. */
export function extent(parts: readonly Part[]): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (const part of parts) {
    min += "literal" in part ? part.literal.length : Math.min(...part.lengths);
    max += "literal" in part ? part.literal.length : Math.max(...part.lengths);
  }
  return { min, max };
}

/** Source of a RegExp for one shape without alternatives. */
export function patternSource(parts: readonly Part[]): string {
  return parts.map((part) => ("literal" in part ? quote(part.literal) : runSource(part))).join("");
}

/** A whole key, from where the pattern is set: after it stands nothing that could belong to it. */
export function stickyPattern(parts: readonly Part[]): RegExp {
  const last = parts.at(-1);
  const own = last && !isLiteral(last) ? last.set : "";
  const end = `(?![\\w\\-]${own && `|[${own}]`}${own.includes("+") ? "|=" : ""})`;
  return new RegExp(patternSource(parts) + end, "y");
}

export function isLiteral(part: Part): part is Literal {
  return "literal" in part;
}

function runSource({ set, lengths: all, isRange }: Run): string {
  const one = `[${set}]`;
  if (isRange) return `${one}{${all[1]},${all[0]}}`;
  return all.length === 1 ? `${one}{${all[0]}}` : `(?:${all.map((length) => `${one}{${length}}`).join("|")})`;
}

function lengths(text: string): Pick<Run, "lengths" | "isRange"> {
  const isRange = text.includes(",");
  const all = text.split(isRange ? "," : "|").map(Number);
  if (all.some((length) => !(length > 0)) || (isRange && all.length !== 2)) {
    throw new TypeError(`shape: bad lengths "${text}"`);
  }
  return { lengths: all.sort((a, b) => b - a), isRange };
}

/** A literal as the source of a RegExp. */
export function quote(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
