import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { kinds } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { code } from "./code.ts";
import { corrupted } from "./corrupted.ts";
import { filesOfKeys } from "./files-of-keys.ts";
import { nearFiles } from "./near-files.ts";
import { nearMissesOf, publicValues } from "./near-values.ts";
import { type Entry, Page, type Span } from "./page.ts";
import { Random } from "./random.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import type { Surrounding, Use } from "./surrounding.ts";

/** Keys of each kind, and near-misses of each kind. */
const KEYS_PER_KIND = 12;
const SEED = 20_261_122;
const GENERIC_NAMES = ["API_KEY", "TOKEN", "SECRET", "AUTH_KEY", "ACCESS_KEY"];
const surroundings: readonly Surrounding[] = [...settings, ...code, ...shell, ...filesOfKeys];

/** A file of the corpus and what is in it. A file without spans holds no key. */
export interface CorpusFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** The text as an editor shows it: no byte order mark. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly about: "key" | "near miss" | "corrupted";
  /** The surrounding, or why a near-miss is none. */
  readonly detail: string;
}

/** The whole corpus, the same on every machine and in every run. Another seed draws other keys and surroundings. */
export function corpus(seed = SEED): CorpusFile[] {
  const random = new Random(seed);
  return [...positives(random), ...negatives(random), ...corruptedFiles(random)];
}

export async function writeCorpus(files: readonly CorpusFile[], folder: string): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

function positives(random: Random): CorpusFile[] {
  return kinds.flatMap((kind, number) => {
    // All ways of writing in turn, so that a kind meets as many as it has keys.
    const turn = random.int(0, surroundings.length);
    return Array.from({ length: KEYS_PER_KIND }, (_, index) => {
      const made = kind.make(random);
      const generic = !kind.byContext && random.chance(0.3);
      const key: Entry = { ...made, name: random.pick(generic ? GENERIC_NAMES : kind.names), kind: kind.id };
      const use: Use = { kind, key, entries: [key, ...(made.companions ?? [])], random };
      const surrounding = fitting(use, turn + index * 7);
      return file(`k${number}-${index}`, surrounding, use, "key", surrounding.id);
    });
  });
}

function negatives(random: Random): CorpusFile[] {
  const ofKinds = kinds.flatMap((kind, number) =>
    nearMissesOf(kind, random).map((near, index) => nearFile(`n${number}-${index}`, kind, near, random)),
  );
  const anyKind = kinds.find(({ byContext }) => !byContext);
  if (!anyKind) throw new Error("there are no kinds");
  const known = [0, 1].flatMap((round) =>
    publicValues(random).map((near, index) => nearFile(`p${round}-${index}`, anyKind, near, random)),
  );
  const whole = nearFiles(random).map(
    ({ reason, file: name, text }, index): CorpusFile => ({
      path: `f${index}/${name}`,
      text,
      bytes: Buffer.from(text),
      spans: [],
      about: "near miss",
      detail: reason,
    }),
  );
  return [...ofKinds, ...known, ...whole];
}

function nearFile(folder: string, kind: Kind, near: Entry & { readonly reason: string }, random: Random): CorpusFile {
  const use: Use = { kind, key: near, entries: [near], random };
  const usual = [...settings, ...code].filter(({ bytes }) => bytes === undefined);
  const start = random.int(0, usual.length);
  return file(folder, fitting(use, start, usual), use, "near miss", near.reason);
}

function corruptedFiles(random: Random): CorpusFile[] {
  return corrupted(random).map(({ kind: id, name, value, companions }, index) => {
    const kind = kinds.find((it) => it.id === id) as Kind;
    const use: Use = { kind, key: { name, value }, entries: [{ name, value }, ...companions], random };
    return file(`c${index}`, fitting(use, index * 3, [...settings, ...code]), use, "corrupted", id);
  });
}

/** One of the surroundings in which this is written; another one for each turn. */
function fitting(use: Use, turn: number, among = surroundings): Surrounding {
  const possible = among.filter((surrounding) => surrounding.fits?.(use) ?? true);
  const chosen = possible[turn % possible.length];
  if (!chosen) throw new Error(`nobody writes ${use.kind.id} anywhere`);
  return chosen;
}

function file(
  folder: string,
  surrounding: Surrounding,
  use: Use,
  about: CorpusFile["about"],
  detail: string,
): CorpusFile {
  const page = new Page();
  surrounding.write(page, use);
  const { text, spans } = surrounding.bytes === "crlf" ? withCrLf(page) : page;
  return { path: `${folder}/${surrounding.file}`, text, spans, about, detail, bytes: toBytes(text, surrounding.bytes) };
}

function withCrLf({ text, spans }: Page): Pick<CorpusFile, "text" | "spans"> {
  const moved = (offset: number) => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
  return {
    text: text.replaceAll("\n", "\r\n"),
    spans: spans.map(({ kind, start, end }) => ({ kind, start: moved(start), end: moved(end) })),
  };
}

function toBytes(text: string, form: Surrounding["bytes"]): Buffer {
  if (form === "utf16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(form === "bom" ? `\ufeff${text}` : text);
}
