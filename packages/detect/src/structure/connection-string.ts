import { charSet } from "../char-set.ts";
import { endOfRun, startOfRun } from "../runs.ts";
import type { Structure, Units } from "../vendor.ts";
import { isLocalHost } from "./host.ts";
import { strengthOf } from "./password.ts";

/** How far from the password the other fields stand. */
const FIELDS = 400;
const LONGEST = 128;
const EQUALS = 61;
const separator = charSet(";,&? \\t\"'");
const value = charSet("!#-%(-+\\--:<=?-\\[\\]^_a-z{|}~");

/** The rest of the literal that holds the string. */
const literal = charSet("\\t\\r -!#-&(-;=?-_a-~");

const HOST =
  /(?:server|data ?source|host(?:name)?|addr(?:ess)?|network address)\s*=\s*(?:tcp:)?([\w.-]+|\[[\da-f:]+\])|jdbc:\w+:(?:\w+:)?@?\/\/([\w.-]+)|(?<![\w.-])([\w.-]{4,100}):\d{4,5},/i;
const OTHERS =
  /(?:user(?:name| ?id)?|uid|login|database|dbname|initial catalog|driver|port|ssl(?:mode)?|abortconnect)\s*=/i;

/** Passwords in connection strings: ADO.NET, ODBC, JDBC, libpq, StackExchange.Redis. */
export const connectionStringPassword: Structure = {
  anchors: ["password=", ";pwd=", " pwd=", "password ="],
  weight: 3,
  mayMatch(text, anchor) {
    const start = valueStart(text, anchor);
    return start !== undefined && isField(text, anchor) && value[text.charCodeAt(start + 3)] === 1;
  },
  match(text, anchor) {
    const start = valueStart(text, anchor);
    if (start === undefined) return undefined;
    const end = endOfRun(text, start, value, LONGEST);
    const before = text.slice(startOfRun(text, anchor, literal, FIELDS), anchor);
    const after = text.slice(end, endOfRun(text, end, literal, FIELDS));
    const host = HOST.exec(before) ?? HOST.exec(after);
    if (!host || !OTHERS.test(`${before} ${after}`)) return undefined;
    const strength = strengthOf(text.slice(start, end));
    const where = host[1] ?? host[2] ?? host[3] ?? "";
    if (strength === "none" || (strength === "word" && isLocalHost(where))) return undefined;
    return { start, end, ...(strength === "word" && { confidence: "medium" }) };
  },
};

function valueStart(text: Units, anchor: number): number | undefined {
  for (let at = anchor + 4; at < anchor + 12; at++) {
    if (text.charCodeAt(at) === EQUALS) return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  }
  return undefined;
}

/** A field follows on a separator, and begins one itself. */
function isField(text: Units, anchor: number): boolean {
  return separator[text.charCodeAt(anchor)] === 1 || separator[text.charCodeAt(anchor - 1)] === 1;
}

const DSN = /(?:^|[\s"'`=])([\w.-]{1,64}):([^\s"'`@]{4,128})$/;

/** `user:password@tcp(host:3306)/database` of Go's driver for MySQL; the span is the password. */
export const goMysqlPassword: Structure = {
  anchors: ["@tcp(", "@unix("],
  weight: 3,
  match(text, anchor) {
    // Other ways to find the same kind bring anchors of their own.
    const host = /^@(?:tcp|unix)\(([\w.-]*)/.exec(text.slice(anchor, anchor + 100))?.[1];
    const found = DSN.exec(text.slice(Math.max(0, anchor - 200), anchor));
    if (host === undefined || !found) return undefined;
    const [, user = "", password = ""] = found;
    const strength = strengthOf(password, user);
    if (strength === "none" || (strength === "word" && (host === "" || isLocalHost(host)))) return undefined;
    return { start: anchor - password.length, end: anchor, ...(strength === "word" && { confidence: "medium" }) };
  },
};
