import { charSet } from "../char-set.ts";

/** Passwords of manuals, tutorials and images as they come. */
const TRIVIAL = new Set(
  `abc abc123 abcd1234 admin admin123 administrator airflow api app apppass auth bar bitnami blah changeit changeme
  changethis cred credentials default demo dev development docker dummy example fake foo foobar guest hello hidden
  hunter2 key letmein local localhost login masked mongo mongodb mypass mypassword mysecret mysecretpassword mysql none
  null nopass owner pass pass123 passwd password password1 password123 passw0rd p pg placeholder postgres
  postgresql private pw pwd qwerty rabbitmq redacted redis replace root rootpassword rootroot sa sample secret
  secretpassword secret123 some somepass somepassword something supersecret test test123 testing testpass
  testpassword testtest token u undefined user username userpass userpassword value welcome wordpress x xxx y yourpassword
  your z 123 1234 12345 123456 1234567 12345678 123456789 1234567890 s3cret s3cr3t`.split(/\s+/),
);
/** Signs of something that is filled in later, or was taken out. */
const TEMPLATE = /[<>{}[\]*…]|\$[A-Za-z_({]|%[a-z]$|%\(|%[A-Z_]{2,}%|\.\.\.|^[%$:]|x{4}|X{3}|_{3}|^-+$|^\d{1,5}$/;
const TALKING =
  /pass|pwd|secret|user|your|example|change|insert|replace|here|token|hidden|redact|dummy|sample|placeholder|env\b/i;
const SEQUENCE = /^(?:0?123|abc|qwe|asd)|(.)\1{3}/i;
/** Words, each perhaps with a capital, and signs between them. */
const WORDS = /^[^A-Za-z\d]*(?:[A-Z]?[a-z]+(?:[^A-Za-z\d]+|(?=[A-Z])|$))+$/;
const upper = charSet("A-Z");
const lower = charSet("a-z");
const digit = charSet("0-9");

/** How much a password tells: nothing of use, a word somebody chose, or characters that a machine chose. */
export type Strength = "none" | "word" | "random";

/** @param value As it stands in the text, percent-encoding included. */
export function strengthOf(value: string, user = ""): Strength {
  const decoded = value.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const plain = decoded.toLowerCase();
  if (value.length < 4 || TEMPLATE.test(value) || plain === user.toLowerCase()) return "none";
  if (TRIVIAL.has(plain) || TRIVIAL.has(plain.replace(/[^a-z0-9]/g, "")) || new Set(plain).size < 4) return "none";
  if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(value)) return "none";
  const isChosen = SEQUENCE.test(decoded) || WORDS.test(decoded) || (TALKING.test(decoded) && decoded.length < 24);
  return !isChosen && isMixed(decoded) ? "random" : "word";
}

/** Whether the classes of characters alternate as in text nobody chose. */
function isMixed(value: string): boolean {
  if (value.length < 8) return false;
  let changes = 0;
  let digits = 0;
  let before = -1;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const kind = digit[unit] === 1 ? 0 : upper[unit] === 1 ? 1 : lower[unit] === 1 ? 2 : 3;
    digits += kind === 0 ? 1 : 0;
    // A capital before small letters is a word's first.
    if (kind !== before && !(before === 1 && kind === 2)) changes++;
    before = kind;
  }
  return changes >= 4 && (digits > 0 || changes >= Math.max(5, value.length / 4));
}
