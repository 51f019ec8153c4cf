/** Tells whether a relative path (with `/`) matches. */
export type Glob = (path: string) => boolean;

type Token = number | typeof ANY | typeof STAR | ((unit: number) => boolean);
type Segment = readonly Token[] | typeof GLOBSTAR;

const ANY = "?";
const STAR = "*";
const GLOBSTAR = "**";
const NEVER = () => false;
const [STAR_CODE, QUESTION, SLASH, BRACKET, BACKSLASH] = [0x2a, 0x3f, 0x2f, 0x5b, 0x5c];

/**
 * A glob as git writes them: `*` and `?` stay within a name, `**` spans folders, `[a-z]` and `[!a]` are sets, `\` makes
 * the next character literal. Work grows with pattern times path whatever the pattern, because it comes with a
 * repository that may be hostile.
 */
export function compileGlob(pattern: string): Glob {
  const segments = splitPath(pattern).map((part): Segment => (part === "**" ? GLOBSTAR : tokens(part)));
  if (segments.length === 1 && segments[0] !== GLOBSTAR) {
    const only = segments[0] ?? [];
    return (path) => !path.includes("/") && matchesName(only, path);
  }
  return (path) => matchesPath(segments, path.split("/"));
}

/** A `/` within a set separates nothing. */
function splitPath(pattern: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === BRACKET) at = Math.max(at, endOfSet(pattern, at));
    else if (unit === SLASH) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

/** Whether a pattern is a plain name, without anything special. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[\\]/.test(pattern);
}

function tokens(part: string): Token[] {
  const list: Token[] = [];
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    if (unit === STAR_CODE) {
      if (list.at(-1) !== STAR) list.push(STAR);
    } else if (unit === QUESTION) {
      list.push(ANY);
    } else if (unit === BACKSLASH && at + 1 < part.length) {
      list.push(part.charCodeAt(++at));
    } else if (unit === BRACKET) {
      const end = endOfSet(part, at);
      list.push(end < 0 ? NEVER : set(part.slice(at + 1, end)));
      if (end >= 0) at = end;
    } else {
      list.push(unit);
    }
  }
  return list;
}

/** A `]` that comes first is a member of the set. Returns -1 if the set is not closed: then it matches nothing. */
function endOfSet(text: string, open: number): number {
  const first = text[open + 1] === "!" || text[open + 1] === "^" ? open + 2 : open + 1;
  for (let at = first; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "]" && at > first) return at;
  }
  return -1;
}

function set(body: string): (unit: number) => boolean {
  const negated = body[0] === "!" || body[0] === "^";
  const ranges: [number, number][] = [];
  for (let at = negated ? 1 : 0; at < body.length; at++) {
    if (body[at] === "\\" && at + 1 < body.length) at++;
    const low = body.charCodeAt(at);
    const isRange = body[at + 1] === "-" && at + 2 < body.length;
    ranges.push([low, isRange ? body.charCodeAt(at + 2) : low]);
    if (isRange) at += 2;
  }
  return (unit) => ranges.some(([low, high]) => unit >= low && unit <= high) !== negated;
}

/** After a mismatch only the last star needs another try, which keeps this quadratic at worst. */
function matchesName(pattern: readonly Token[], name: string): boolean {
  let at = 0;
  let token = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const expected = pattern[token];
    if (expected === STAR) {
      star = token++;
      resume = at;
    } else if (expected !== undefined && matchesUnit(expected, name.charCodeAt(at))) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[token] === STAR) token++;
  return token === pattern.length;
}

function matchesUnit(token: Token, unit: number): boolean {
  if (typeof token === "number") return token === unit;
  return token === ANY || (typeof token === "function" && token(unit));
}

/** The same on whole names; `**` at the end stands for at least one. */
function matchesPath(pattern: readonly Segment[], names: readonly string[]): boolean {
  let at = 0;
  let segment = 0;
  let star = -1;
  let resume = 0;
  while (at < names.length) {
    const expected = pattern[segment];
    if (expected === GLOBSTAR) {
      if (segment === pattern.length - 1) return true;
      star = segment++;
      resume = at;
    } else if (expected !== undefined && matchesName(expected, names[at] ?? "")) {
      segment++;
      at++;
    } else if (star >= 0) {
      segment = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return segment === pattern.length;
}
