import { randomInt } from "node:crypto";

/** Made when the tests run, so that no live-looking key stands in the source. */
export function openAiKey(): string {
  const half = () => characters(74, `${LETTERS}${DIGITS}_-`);
  return `sk-proj-${edges(half())}T3BlbkFJ${edges(half())}`;
}

export function anthropicKey(): string {
  return `sk-ant-api03-${edges(characters(93, `${LETTERS}${DIGITS}_-`))}AA`;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";

function characters(length: number, from: string): string {
  return Array.from({ length }, () => from[randomInt(from.length)]).join("");
}

/** Real keys rarely begin or end in a sign. */
function edges(text: string): string {
  return `k${text.slice(1, -1)}k`;
}
