import { styleText } from "node:util";

const isTerminal = process.stdout.isTTY === true;
const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const WIDTH = 64;

/** Does one step of the demo, and says what and how long it took. The work may report on its way. */
export async function step<T>(title: string, work: (progress: (line: string) => void) => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let detail = "";
  let reported = Number.NEGATIVE_INFINITY;
  let frame = 0;
  const draw = () => {
    frame += 1;
    const text = cut(`${title}${detail && `  ${detail}`}`, (process.stdout.columns || 80) - 14);
    rewrite(`  ${styleText("cyan", FRAMES[frame % FRAMES.length] ?? "")} ${text}  ${styleText("dim", seconds())}`);
  };
  const timer = isTerminal ? setInterval(draw, 100) : undefined;
  try {
    const result = await work((line) => {
      if (!isTerminal && performance.now() - reported > 15_000) {
        say(`  … ${line}`);
        reported = performance.now();
      }
      detail = line;
    });
    rewrite(`  ${styleText("green", "✓")} ${title.padEnd(WIDTH)} ${styleText("dim", seconds().padStart(7))}\n`);
    return result;
  } catch (error) {
    rewrite(`  ${styleText("red", "✗")} ${title}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

export function title(text: string): void {
  say(`\n${styleText("bold", text)}\n`);
}

/** A label and what there is to say about it; `good` colours the words. */
export function fact(label: string, text: string, good?: boolean): void {
  const words = good === undefined ? text : styleText(good ? "green" : "red", text);
  say(`  ${styleText("dim", label.padEnd(14))}${words}`);
}

export function say(text = ""): void {
  process.stdout.write(`${text}\n`);
}

function rewrite(text: string): void {
  process.stdout.write(isTerminal ? `\r\u001b[K${text}` : text);
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
