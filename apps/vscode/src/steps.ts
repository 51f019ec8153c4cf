import { type InputBox, l10n, type QuickInput, QuickInputButtons, type QuickPickItem, window } from "vscode";

const BACK = Symbol("back");

/** undefined: the person gave up. */
type Answer = string | typeof BACK | undefined;

export interface Frame {
  readonly title: string;
  /** Counted from 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** One question. Gets the answers so far; of its own, if the person came back to it. */
export type Step = (frame: Frame, answers: readonly string[]) => Promise<Answer>;

/** Asks one question after the other, with a way back. Undefined if the person gives up. */
export async function walk(title: string, steps: readonly Step[]): Promise<string[] | undefined> {
  const answers: string[] = [];
  for (let at = 0; at < steps.length; ) {
    const answer = await steps[at]?.({ title, step: at + 1, totalSteps: steps.length }, answers);
    if (answer === undefined) return undefined;
    if (answer === BACK) at--;
    else answers[at++] = answer;
  }
  return answers;
}

export interface TextQuestion {
  readonly prompt: string;
  readonly value?: string;
  /** Shows no character of it. */
  readonly password?: boolean;
  /** What is wrong with an answer, for people. */
  fault(text: string): string | undefined;
}

export function askText(frame: Frame, { prompt, value = "", password = false, fault }: TextQuestion): Promise<Answer> {
  const box = window.createInputBox();
  Object.assign(box, { prompt, value, password });
  const check = () => {
    box.validationMessage = fault(box.value);
    return box.validationMessage === undefined;
  };
  box.onDidChangeValue(check);
  return answerOf(frame, box, () => (check() ? box.value : undefined));
}

export interface Option extends QuickPickItem {
  /** The answer. */
  readonly id: string;
}

/** The options may still be on their way. Throws if they fail. */
export async function askOption(
  frame: Frame,
  placeholder: string,
  options: readonly Option[] | Promise<readonly Option[]>,
  activeId?: string,
): Promise<Answer> {
  const pick = window.createQuickPick<Option>();
  Object.assign(pick, { placeholder, busy: true, matchOnDescription: true });
  const answer = answerOf(frame, pick, () => pick.selectedItems[0]?.id);
  try {
    pick.items = await options;
  } catch (error) {
    pick.dispose();
    throw error;
  }
  pick.activeItems = pick.items.filter(({ id }) => id === activeId);
  pick.busy = false;
  return answer;
}

/** Shows an input until it is accepted with an answer, left by Back, or given up. */
function answerOf(
  frame: Frame,
  input: QuickInput & Pick<InputBox, "buttons" | "onDidTriggerButton" | "onDidAccept">,
  answer: () => string | undefined,
): Promise<Answer> {
  Object.assign(input, frame, { ignoreFocusOut: true });
  if (frame.step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const close = (given: Answer) => {
      resolve(given);
      input.dispose();
    };
    input.onDidAccept(() => {
      const given = answer();
      if (given !== undefined) close(given);
    });
    input.onDidTriggerButton(() => close(BACK));
    input.onDidHide(() => close(undefined));
    input.show();
  });
}

/** For questions about names. */
export const faults = {
  variable: (name: string): string | undefined =>
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
      ? undefined
      : l10n.t("A variable is named by ASCII letters, digits and _, and begins with no digit."),
  secretName: (name: string): string | undefined =>
    /^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name)
      ? undefined
      : l10n.t("A secret's name has 1 to 512 ASCII letters, digits and the characters / _ + = . @ -"),
  value: (value: string): string | undefined =>
    value === ""
      ? l10n.t("Give a value.")
      : new TextEncoder().encode(value).length > 60_000
        ? l10n.t("A value has at most 60,000 bytes.")
        : undefined,
};
