import { type InputBox, l10n, QuickInputButtons, type QuickPickItem, window } from "vscode";
import type { Documents } from "../detection/documents.ts";
import { setting } from "../settings.ts";
import type { Located } from "./locate.ts";
import { type Choice, prepare } from "./move.ts";
import { secretNameFault } from "./names.ts";

const BACK = Symbol("back");

/** Asks for the variable, the name in the vault and the vault, with a way back. Undefined if the person gives up. */
export async function askForChoice(
  { documents }: { documents: Documents },
  located: Located,
): Promise<Choice | undefined> {
  const usual = await prepare(documents, located, { scope: "one" });
  if (!usual) return { scope: "one" };
  let choice: Required<Choice> = { ...usual, scope: "one" };
  const steps = [
    () => askText(1, l10n.t("Environment variable that the code will read"), choice.variable, variableFault),
    () => askText(2, l10n.t("Name of the secret in the vault"), choice.secret, nameFault),
    () => askVault(3, choice.vault),
  ];
  for (let step = 0; step < steps.length; ) {
    const answer = await steps[step]?.();
    if (answer === undefined) return undefined;
    if (answer === BACK) step--;
    else {
      if (step === 0) choice = { ...choice, variable: String(answer) };
      if (step === 1) choice = { ...choice, secret: String(answer) };
      if (step === 2) choice = { ...choice, vault: answer === "aws" ? "aws" : "local" };
      step++;
    }
  }
  return { scope: "one", variable: choice.variable, secret: choice.secret, vault: choice.vault };
}

export function nameFault(name: string): string | undefined {
  const fault = secretNameFault(name);
  if (fault === undefined) return undefined;
  return {
    empty: l10n.t("Give the secret a name."),
    characters: l10n.t("A secret's name has ASCII letters, digits and the characters / _ + = . @ -"),
    long: l10n.t("A secret's name has at most 512 characters."),
  }[fault];
}

export function variableFault(name: string): string | undefined {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? undefined
    : l10n.t("A variable is named by ASCII letters, digits and _, and begins with no digit.");
}

function askText(
  step: number,
  prompt: string,
  value: string,
  fault: (text: string) => string | undefined,
): Promise<string | typeof BACK | undefined> {
  const box = window.createInputBox();
  Object.assign(box, { title: l10n.t("Move to Vault"), step, totalSteps: 3, prompt, value, ignoreFocusOut: true });
  if (step > 1) box.buttons = [QuickInputButtons.Back];
  const check = () => {
    const message = fault(box.value);
    box.validationMessage = message;
    return message === undefined;
  };
  return answerOf(
    box,
    () => (check() ? box.value : undefined),
    () => box.onDidChangeValue(check),
  );
}

async function askVault(step: number, now: "local" | "aws"): Promise<"local" | "aws" | typeof BACK | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { vault: "local" | "aws" }>();
  const profile = setting("profile") || "default";
  pick.items = [
    { vault: "local", label: l10n.t("Vault on this machine"), description: l10n.t("needs no account") },
    { vault: "aws", label: l10n.t("AWS Secrets Manager"), description: l10n.t("profile {0}", profile) },
  ];
  pick.activeItems = pick.items.filter(({ vault }) => vault === now);
  Object.assign(pick, { title: l10n.t("Move to Vault"), step, totalSteps: 3, ignoreFocusOut: true });
  pick.buttons = [QuickInputButtons.Back];
  return answerOf(pick, () => pick.selectedItems[0]?.vault);
}

/** Shows an input until it is accepted with an answer, left by Back, or given up. */
function answerOf<Answer>(
  input: Pick<InputBox, "onDidTriggerButton" | "onDidHide" | "onDidAccept" | "show" | "dispose">,
  answer: () => Answer | undefined,
  alsoListen: () => void = () => {},
): Promise<Answer | typeof BACK | undefined> {
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      const given = answer();
      if (given === undefined) return;
      resolve(given);
      input.dispose();
    });
    input.onDidTriggerButton(() => {
      resolve(BACK);
      input.dispose();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    alsoListen();
    input.show();
  });
}
