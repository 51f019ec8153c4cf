import { createDetector } from "@vault-secret/detect";
import { Random } from "../corpus/random.ts";
import { kinds } from "../kinds/index.ts";
import { type Edit, someEdit, someFile } from "./session.ts";

/* A person at work in a file of 10,000 lines, in a process of its own. Prints the times as JSON, in milliseconds. */

const EDITS = 5000;
const WARM_UP = 500;

const random = new Random(3);
let text = someFile(random, kinds);
const document = createDetector().open(text, { filename: "service.ts", languageId: "typescript" });
const times: number[] = [];
for (let count = 0; count < WARM_UP + EDITS; count += 1) {
  const edit: Edit = someEdit(text, random, kinds);
  const start = performance.now();
  document.update(edit);
  const time = performance.now() - start;
  if (count >= WARM_UP) times.push(time);
  text = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))];
process.stdout.write(
  JSON.stringify({ p50: at(0.5), p99: at(0.99), slowest: at(1), findings: document.findings.length }),
);
