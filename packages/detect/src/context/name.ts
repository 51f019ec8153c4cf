import { charSet } from "../char-set.ts";
import { meaningOf } from "./meaning.ts";

/** What a value is assigned or handed to, read from the text before it. */
export interface Name {
  /** The innermost name: `apiKey` of `settings.deepgram["apiKey"] =`, `DeepgramClient` of `new DeepgramClient(`. */
  readonly last: string;
  /** All that stands left of the value in its statement. */
  readonly text: string;
  /** Whether the value is handed to a function of that name. */
  readonly isCallee: boolean;
}

/** How far before a value its name may begin, in UTF-16 units. */
const NAME_REACH = 256;

const space = charSet(" \\t\\r\\n");
const blank = charSet(" \\t");
const operator = charSet("=:!?|+~ \\t");
const identifier = charSet("A-Za-z0-9_$-");
const letter = charSet("A-Za-z-");
const statementEnd = charSet("\\n\\r;,{}&?|");
const literalPrefix = charSet("rRbBfFuUL@$");

const SCHEMES = new Set(["bearer", "token", "basic", "key", "apikey", "api-key", "client-id", "bot"]);
const TYPES = new Set(["string", "str", "char", "static", "const", "text", "secretstr", "any", "final", "optional"]);
const HOLDERS = new Set(["value", "val", "default", "defaultvalue", "default_value", "string", "content", "data"]);
const SIBLING = /\b(?:name|key|header|variable)["'\\]{0,2}\s{0,3}[:=]?\s{0,3}["'\\]{0,2}([\w.$-]{2,80})/gi;
/** `curl -u user` */
const AUTHORIZATION = /\bauthorization["'\\]{0,2}\s{0,2}[:=,]\s{0,2}["'=\\]{0,3}$/i;
const SECTION = /^[ \t]*\[+([\w .:"'-]{2,60})\]+[ \t]*$/gm;
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const VARIABLES = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
/** `gh secret set X --body …`: what a variable that stands before it is set to. */
const HANDED = /^--(?:body|value|secret-string)$/;
/** Functions whose first argument names the second. */
const NAMING =
  /^(?:env|getenv|setenv|get|set|put|add|append|define|fetch|header|property|config|with)|header$|property$/i;
/** `wandb login …`, `ngrok config add-authtoken …`. */
const COMMAND = /^(?:login|auth|authenticate|token|key|authtoken|add-authtoken|api[-_]?key|--?api-?key)$/i;
const USERINFO = /\s(?:-u|--user)[\s=]["']?[^\s"']{0,80}$/;
const NAMING_ATTRIBUTE = /\s(?:name|key|id)\s{0,2}=\s{0,2}["']([^"']{1,80})["']/i;

/** The name of the value that begins at `start`, or undefined if it has none. */
export function nameOf(text: string, start: number): Name | undefined {
  const floor = Math.max(0, start - NAME_REACH);
  const back = (from: number, set: Uint8Array) => {
    let at = from;
    while (at > floor && set[text.charCodeAt(at - 1)] === 1) at--;
    return at;
  };

  let scheme = "";
  const opening = beforeOpening();
  const name = named() ?? (scheme === "" ? undefined : word(opening + scheme.length));
  return name && scheme !== "" ? { ...name, text: `${name.text} ${scheme}` } : name;

  function named(): Name | undefined {
    const at = back(opening, space);
    const sign = text[at - 1] ?? "";
    if (sign === "=" || sign === ":" || sign === "|" || sign === "?") return leftSide(back(at, operator), false);
    if (sign === ">") return "=-".includes(text[at - 2] ?? "") ? leftSide(back(at - 2, space), false) : element(at);
    if (sign === ",") return argument(back(at - 1, space)) ?? listItem(at - 1);
    // `key: >-` with the value on the next line, `${KEY:-value}`
    if (sign === "-" && ">|:".includes(text[at - 2] ?? "-")) return leftSide(back(at - 2, operator), false);
    if (sign === "(") return leftSide(at - 1, true);
    return opening > at ? word(at) : undefined;
  }

  /** Before quotes, what says how the key is sent (`Bearer `), and brackets of lists and templates. */
  function beforeOpening(): number {
    let at = start;
    const gap = back(at, blank);
    const begin = back(gap, letter);
    const word = text.slice(begin, gap);
    const isScheme =
      SCHEMES.has(word.toLowerCase()) || AUTHORIZATION.test(text.slice(Math.max(floor, begin - 30), begin));
    if (gap < at && begin < gap && isScheme && identifier[text.charCodeAt(begin - 1)] !== 1) {
      at = begin;
      scheme = word;
    }
    if (text[at - 1] === "=" && isQuote(text[at - 2])) at--; // an expression of n8n: "=Bearer …"
    let quotes = at;
    while (quotes > at - 4 && (isQuote(text[quotes - 1]) || text[quotes - 1] === "\\")) quotes--;
    if (quotes < at) {
      const prefixed = back(quotes, literalPrefix);
      at = identifier[text.charCodeAt(prefixed - 1)] === 1 ? quotes : prefixed;
    }
    const bracket = back(at, space);
    if (text[bracket - 1] === "[") return bracket - 1;
    if (text[bracket - 1] === "{" && text[bracket - 2] === "{") return back(bracket - 2, charSet("=\"'\\\\"));
    if (text[bracket - 1] === "+" && isQuote(text[back(bracket - 1, space) - 1])) {
      const end = back(bracket - 1, space) - 1;
      return quoteBefore(end);
    }
    return at;
  }

  function quoteBefore(end: number): number {
    let at = end - 1;
    while (at > floor && text[at] !== text[end]) at--;
    return at;
  }

  /** What stands left of a sign. */
  function leftSide(end: number, isCallee: boolean): Name | undefined {
    let begin = end;
    while (begin > floor && !endsStatement(begin - 1)) begin--;
    const section = [...text.slice(floor, begin).matchAll(SECTION)].at(-1)?.[1] ?? "";
    const left = `${section} ${text.slice(begin, end)}`;
    const last = USERINFO.test(left) ? "password" : lastIdentifier(left);
    if (last === "") return undefined;
    return HOLDERS.has(last.toLowerCase())
      ? (sibling(begin, left) ?? { last, text: left, isCallee })
      : { last, text: left, isCallee };
  }

  /** The `&` of a query, not that of a type. */
  function endsStatement(at: number): boolean {
    return statementEnd[text.charCodeAt(at)] === 1 && !(text[at] === "&" && space[text.charCodeAt(at - 1)] === 1);
  }

  /** `"name": "xi-api-key", "value": …`, `- name: X` above `value: …`, `<add key="X" value=…`. */
  function sibling(end: number, left: string): Name | undefined {
    const before = text.slice(floor, end) + left;
    const nearest = [...before.slice(before.lastIndexOf("}") + 1).matchAll(SIBLING)].at(-1)?.[1];
    return nearest === undefined ? undefined : { last: nearest, text: nearest, isCallee: false };
  }

  /** `<apiKey>…`, `<string name="api_key">…`, `<key>apiKey</key><string>…`. */
  function element(end: number): Name | undefined {
    const open = text.slice(floor, end).lastIndexOf("<") + floor;
    const tag = text.slice(open, end);
    const tagName = /^<([\w.:-]{1,80})[\s>]/.exec(tag)?.[1];
    if (open < floor || tagName === undefined) return undefined;
    const label =
      NAMING_ATTRIBUTE.exec(tag)?.[1] ?? /<key>([^<]{1,80})<\/key>\s{0,20}$/.exec(text.slice(floor, open))?.[1];
    return { last: label ?? tagName, text: label ?? tag, isCallee: false };
  }

  /** What follows a comma: `define("X", …`, `setHeader("x-api-key", …`, `connect(url, …`, a field of CSV. */
  function argument(end: number): Name | undefined {
    const callee = calleeBefore(end);
    const isQuoted = isQuote(text[end - 1]);
    const begin = isQuoted ? quoteBefore(end - 1) + 1 : back(end, identifier);
    const label = text.slice(begin, isQuoted ? end - 1 : end);
    const isField = !callee && statementEnd[text.charCodeAt(begin - (isQuoted ? 2 : 1))] === 1;
    const isNaming = callee && isQuoted && NAMING.test(callee.last) && /^[A-Za-z][\w.-]{1,60}$/.test(label);
    const isLabel = VARIABLE.test(label) || ((isQuoted || isField) && meaningOf(label) === "key");
    if (!isNaming && !isLabel) return callee;
    return { last: label, text: `${callee?.text ?? ""} ${label}`, isCallee: false };
  }

  /** `keys: ["…", "…` */
  function listItem(end: number): Name | undefined {
    let at = end;
    while (at > floor && isQuote(text[back(at, space) - 1])) {
      at = back(quoteBefore(back(at, space) - 1), space);
      if (text[at - 1] === "[") return leftSide(back(back(at - 1, space), operator), false);
      if (text[at - 1] !== ",") return undefined;
      at--;
    }
    return undefined;
  }

  function calleeBefore(end: number): Name | undefined {
    let depth = 0;
    for (let at = end; at > floor; at--) {
      if (text[at - 1] === ")") depth++;
      else if (text[at - 1] === "(" && depth-- === 0) return leftSide(at - 1, true);
    }
    return undefined;
  }

  /** What stands before a space: `--api-key …`, `ENV API_KEY …`, `os.getenv("X") or …`, `my key is …`. */
  function word(end: number): Name | undefined {
    const begin = back(end, identifier);
    const last = text.slice(begin, end);
    if (last === "or" || last === "is") return leftSide(back(begin, space), false);
    if (HANDED.test(last)) {
      const variable = leftSide(begin, false)?.text.match(VARIABLES)?.at(-1);
      return variable === undefined ? undefined : { last: variable, text: variable, isCallee: false };
    }
    if (last === "-u" || last === "--user") return { last: "password", text: last, isCallee: false };
    if (COMMAND.test(last)) {
      const command = leftSide(end, false);
      return command && { ...command, last: "token" };
    }
    if (!/^--?[A-Za-z][\w-]*$|^password$/.test(last) && !VARIABLE.test(last)) return undefined;
    return { last, text: last, isCallee: false };
  }
}

/** The name of a key in the path of a URL, such as `https://mainnet.infura.io/v3/<key>`: the path before it. */
export function pathNameOf(text: string, start: number): Name | undefined {
  const before = text.slice(Math.max(0, start - NAME_REACH), start);
  const url = /\b(?:https?|wss?):\/\/([\w.-]{4,100})(?:\/[\w-]{1,40}){0,4}\/(?:v\d|key|token|api|bot|rpc|ws)\/$/.exec(
    before,
  );
  return url ? { last: "key", text: url[1] ?? "", isCallee: false } : undefined;
}

/**
 * The environment variable that a text gives a value: `MY_OPENAI_KEY` of `MY_OPENAI_KEY=…` and of
 * `process.env.MY_OPENAI_KEY ?? "…"`.
 */
export function envNameOf(text: string, start: number): string | undefined {
  const last = nameOf(text, start)?.last ?? "";
  return VARIABLE.test(last) && last.length <= 64 ? last : undefined;
}

/** The last identifier that is no type: `key` of `key: string`, `var key string`, `env["key"]`. */
function lastIdentifier(left: string): string {
  let end = left.length;
  for (let tries = 0; tries < 4; tries++) {
    while (end > 0 && identifier[left.charCodeAt(end - 1)] !== 1) end--;
    let begin = end;
    while (begin > 0 && identifier[left.charCodeAt(begin - 1)] === 1) begin--;
    const found = left.slice(begin, end);
    const isType = TYPES.has(found.toLowerCase()) && /[\w$]/.test(left.slice(0, begin));
    if (!isType || tries === 3) return found;
    end = begin;
  }
  return "";
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === "`";
}
