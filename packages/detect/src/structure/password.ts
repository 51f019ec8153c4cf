import { isRandom } from "../judge/realistic.ts";

/** Passwords of manuals, tutorials and images as they come. */
const TRIVIAL = new Set(
  `abc abc123 abcd1234 admin admin123 administrator airflow api app apppass auth bar bitnami blah changeit changeme
  changethis cred credentials default demo dev development docker dummy example fake foo foobar foobared guest hello hidden
  hunter2 key letmein local localhost login masked mongo mongodb mypass mypassword mysecret mysecretpassword mysql none
  null nopass owner pass pass123 passwd password password1 password123 passw0rd p pg placeholder postgres
  postgresql private pw pwd qwerty rabbitmq redacted redis replace root rootpassword rootroot sa sample secret
  secretpassword secret123 some somepass somepassword something supersecret test test123 testing testpass
  testpassword testtest token u undefined user username userpass userpassword value welcome wordpress x xxx y yourpassword
  your z 123 1234 12345 123456 1234567 12345678 123456789 1234567890 s3cret s3cr3t`.split(/\s+/),
);
/** Signs of something that is filled in later, or was taken out. */
const TEMPLATE =
  /\$[{(]|\{\{|\}\}|#\{|<%|%>|<[\w .-]*>|\{[\w.$:,|-]*\}|\[[A-Za-z_ -]{3,}\]|\*{3}|^\*+$|\.{3}|…|^\$\w|\$[A-Z_]{3,}|%\(|^%[a-z]$|^:[a-z]+$|%[A-Z_]{3,}%|x{4}|X{3}|_{3}|^-+$|^\d{1,5}$/;
/** By SOPS, by Jasypt. */
const ENCRYPTED = /^ENC[[(]/;
/** Percent-encoded control characters and emoji: no keyboard has them, but tests of URLs do. */
const UNPRINTABLE = /%(?:[01][\da-f]|7f|f0)/i;
const CONSTANT = /^[A-Z]+(?:_[A-Z\d]+)+\W*$/;
const NAMED =
  /^(?:my|your|some|the|a|db|super|new|old)?[-_ ]?(?:secret|pass(?:word|wd|phrase)?|pwd|token|key|pw)[-_ ]?\d{0,4}[!.]?$/i;
const TALKING =
  /pass|pwd|secret|user|your|example|change|insert|replace|here|token|hidden|redact|dummy|sample|placeholder|fake/i;
const SEQUENCE = /^(?:0?123|abc|qwe|asd)|(.)\1{3}/i;
/** A word with a number or some signs behind it. */
const NUMBERED = /^[A-Za-z]?[a-z]{3,}[\d!@#$%&*_.?-]{1,6}$/;
/** Words with signs between them. */
const JOINED = /^[A-Z]?[a-z]*(?:[^A-Za-z\d][A-Z]?[a-z]*){1,6}$/;
const LEET: Readonly<Record<string, string>> = { "@": "a", "4": "a", "0": "o", "3": "e", "1": "i", $: "s", "5": "s" };

/** How much a password tells: nothing of use, a word somebody chose, or characters that a machine chose. */
export type Strength = "none" | "word" | "random";

/** @param value As it stands in the text, percent-encoding included. */
export function strengthOf(value: string, user = ""): Strength {
  const decoded = value.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const plain = decoded.toLowerCase();
  if (ENCRYPTED.test(decoded) || UNPRINTABLE.test(decoded)) return "none";
  if (decoded.length < 4 || TEMPLATE.test(decoded) || CONSTANT.test(decoded) || NAMED.test(decoded)) return "none";
  if (plain === user.toLowerCase() || new Set(plain).size < 4) return "none";
  if ([plain, plain.replace(/[^a-z\d]/g, ""), withoutLeet(plain)].some((one) => TRIVIAL.has(one))) return "none";
  if (decoded.length < 8 || SEQUENCE.test(decoded) || NUMBERED.test(decoded) || JOINED.test(decoded)) return "word";
  const isTalking = decoded.length < 24 && (TALKING.test(decoded) || TALKING.test(withoutLeet(decoded)));
  return isTalking || !isRandom(decoded) ? "word" : "random";
}

function withoutLeet(value: string): string {
  return value.replace(/[@40315$]/g, (character) => LEET[character] ?? character);
}
