/** Words for people go to stderr, so that stdout holds results alone. */
export function say(text: string): void {
  process.stderr.write(`vault-secret: ${printable(text)}\n`);
}

export function warn(text: string): void {
  say(`warning: ${text}`);
}

export function fail(text: string, hint?: string): void {
  say(`error: ${text}`);
  if (hint) say(`hint: ${hint}`);
}

/** Makes control characters visible: a file name must not steer a terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, (found) => {
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** `1 key`, `2 keys`, `1,234 files`. */
export function count(number: number, noun: string): string {
  return `${digits(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** `1,234`. By hand, because `toLocaleString` loads its tables first: 40 ms. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `0 B`, `12 kB`, `3.4 MB`. */
export function size(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let [value, unit] = [bytes, 0];
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000;
  return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** `0.2 s`, `12 s`, `3 min`. */
export function duration(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 119_500 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}
