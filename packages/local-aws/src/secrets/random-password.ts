import { randomInt } from "node:crypto";
import type { Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { flag, type Input, text, wholeNumber } from "../input.ts";

const KINDS = {
  ExcludeLowercase: "abcdefghijklmnopqrstuvwxyz",
  ExcludeUppercase: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  ExcludeNumbers: "0123456789",
  ExcludePunctuation: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
} as const;

export const GetRandomPassword: Operation = (input) => {
  const length = wholeNumber(input, "PasswordLength", 1, 4096) ?? 32;
  const kinds = chooseKinds(input);
  const everyKind = input.RequireEachIncludedType === undefined || flag(input, "RequireEachIncludedType");
  if (kinds.length === 0 || (everyKind && length < kinds.length)) {
    throw new AwsError(
      "InvalidParameterException",
      "The password length and the excluded characters leave no password.",
    );
  }
  const required = everyKind ? kinds.map(pick) : [];
  const all = kinds.join("");
  const rest = Array.from({ length: length - required.length }, () => pick(all));
  return { RandomPassword: shuffled([...required, ...rest]).join("") };
};

function chooseKinds(input: Input): string[] {
  const excluded = new Set(text(input, "ExcludeCharacters", { max: 4096 }) ?? "");
  const kinds = Object.entries(KINDS).filter(([member]) => !flag(input, member));
  const alphabets = [...kinds.map(([, letters]) => letters), ...(flag(input, "IncludeSpace") ? [" "] : [])];
  return alphabets
    .map((letters) => [...letters].filter((letter) => !excluded.has(letter)).join(""))
    .filter((letters) => letters.length > 0);
}

function pick(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}

function shuffled(letters: string[]): string[] {
  const result = [...letters];
  for (let end = result.length - 1; end > 0; end--) {
    const other = randomInt(end + 1);
    [result[end], result[other]] = [result[other] ?? "", result[end] ?? ""];
  }
  return result;
}
