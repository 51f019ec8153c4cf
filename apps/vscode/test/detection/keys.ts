/** Keys made at run time, so that no live-looking one stands in the source. */
export function openAiKey(seed = 1): string {
  const body = (length: number, salt: number) =>
    Array.from({ length }, (_, at) => {
      const mixed = Math.imul((at + 1) * 2654435761 + seed * 40503 + salt * 9973, 2246822519) >>> 0;
      return LETTERS[(mixed >>> 13) % LETTERS.length];
    }).join("");
  return ["sk", "-proj-", body(74, 1), "T3Blbk", "FJ", body(74, 2)].join("");
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
