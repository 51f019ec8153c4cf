/** Characters blotted out. */
const MASK = /(.)\1{5}|x{4}|\*{3}|•{2}/i;

/** Long enough that random text does not hold them by chance. */
const WORDS = new RegExp(
  `example|sample|placeholder|changeme|change[-_]?this|replace|redact|dummy|insert|notreal|invalid|foobar|
  api[-_]?key|apikey|secret|token|passw|passphrase|mykey|yourkey|access[-_]?key|credential|lorem|ipsum|hidden|masked|
  removed|qwert|asdfg|zxcvb|qazwsx|1q2w3e|hunter2|deadbeef|cafebabe|feedface|badc0de|c0ffee|f00ba|hello|whatever|
  something|undefined|default|localhost`.replace(/\s/g, ""),
  "i",
);

/** Short ones must stand alone. */
const ALONE = /(?:^|[-_.])(?:your|test|fake|mock|demo|here|todo|none|null|this|goes|xxx)(?:[-_.]|$)|^my[-_]/i;

/** Whether nothing but a mask repeats a character so often, in a text of any length. */
export function isMask(text: string): boolean {
  return /([A-Za-z\d*])\1{8}/.test(text);
}

/** Whether a text is masked or stands for a key to be filled in. */
export function isPlaceholder(text: string): boolean {
  return MASK.test(text) || WORDS.test(text) || ALONE.test(text);
}
