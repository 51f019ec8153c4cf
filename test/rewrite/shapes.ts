import { readFileSync } from "node:fs";
import type { RewriteRequest } from "@vault-secret/rewrite";

/** A program that prints a key in one way of writing it. */
export interface Shape {
  /** Of the file, without extension: `shape3`. */
  readonly id: string;
  readonly name: string;
  readonly grade: "safe" | "review" | "refuse";
  /** With `‹key›` in place of the key. */
  readonly program: string;
}

/** Reads `== name | grade` and the program under it. `SHAPE` in a program is its id. */
export function readShapes(language: string): Shape[] {
  const path = new URL(`programs/${language}.txt`, import.meta.url);
  return readFileSync(path, "utf8")
    .split(/^== /m)
    .slice(1)
    .map((block, index) => {
      const [head = "", ...lines] = block.split("\n");
      const [name = "", grade = ""] = head.split(" | ");
      const id = `shape${index}`;
      return { id, name, grade: grade as Shape["grade"], program: lines.join("\n").replaceAll("SHAPE", id) };
    });
}

/** The program with the key in it, and where the key stands. */
export function fill(program: string, key: string): Pick<RewriteRequest, "text" | "spans"> {
  const [head = "", ...rest] = program.split("‹key›");
  let text = head;
  const spans = rest.map((part) => {
    const start = text.length;
    text += key + part;
    return { start, end: start + key.length };
  });
  return { text, spans };
}
