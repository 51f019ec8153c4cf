import type { Reason } from "@vault-secret/rewrite";
import type { DocumentEdits, Plan, Target } from "./plan.ts";

/** A document as it is at this moment. */
export interface OpenText {
  readonly uri: string;
  /** Without waiting. */
  read(): Target;
  /** Changes with every edit. */
  version(): number;
}

/** What the swap needs of the editor. */
export interface SwapHost {
  /** Opens a document, so that the editor guards its version. */
  open(uri: string): Promise<OpenText>;
  /** All edits or none, as one step of undo; with reasons, after a person looked at them. Called without waiting. */
  apply(edits: readonly DocumentEdits[], review: readonly Reason[]): Promise<boolean>;
}

export interface SwapRequest {
  /** Documents that held the key when the person asked. */
  readonly uris: readonly string[];
  /** Where the reference is written. */
  readonly refsUri: string;
  /** The edits for the texts as they are now. Called without waiting, right before the edits are applied. */
  plan(targets: readonly Target[]): Plan;
  /** The edits of the reference file, for its text as it is now. */
  planRefs(text: string): DocumentEdits["edits"];
}

/** gone: the key is not there any more. declined: somebody looked and said no. busy: the texts kept changing. */
export type SwapResult =
  | { readonly outcome: "done"; readonly plan: Plan }
  | { readonly outcome: "refused"; readonly plan: Plan }
  | { readonly outcome: "gone" | "declined" | "busy" };

const TRIES = 3;

/**
 * Puts edits in place of a key. Between the look at the texts and the edit nothing is awaited, and the editor refuses
 * an edit of a text that has changed in the meantime; then it is looked for again.
 */
export async function swap(host: SwapHost, { uris, refsUri, plan, planRefs }: SwapRequest): Promise<SwapResult> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const documents = await Promise.all(uris.map((uri) => host.open(uri)));
    const refs = await host.open(refsUri);

    const targets = documents.map((document) => document.read()).filter(({ spans }) => spans.length > 0);
    if (targets.length === 0) return { outcome: "gone" };
    const planned = plan(targets);
    if (planned.grade === "refuse") return { outcome: "refused", plan: planned };
    const edits = [...planned.documents, { uri: refsUri, edits: planRefs(refs.read().text) }];
    const versions = documents.map((document) => document.version());
    const applied = host.apply(edits, planned.grade === "review" ? planned.reasons : []);

    if (await applied) return await settle(host, documents, refs, planned, targets, planRefs);
    const isUntouched = documents.every((document, at) => document.version() === versions[at]);
    if (planned.grade === "review" && isUntouched) return { outcome: "declined" };
  }
  return { outcome: "busy" };
}

/** Whoever looks at a change can take parts of it: counts what is left, and sees that the reference is written. */
async function settle(
  host: SwapHost,
  documents: readonly OpenText[],
  refs: OpenText,
  planned: Plan,
  targets: readonly Target[],
  planRefs: SwapRequest["planRefs"],
): Promise<SwapResult> {
  const before = targets.reduce((sum, { spans }) => sum + spans.length, 0);
  const left = documents.reduce((sum, document) => sum + document.read().spans.length, 0);
  if (left >= before) return { outcome: "declined" };
  const missing = planRefs(refs.read().text);
  if (missing.length > 0 && !(await host.apply([{ uri: refs.uri, edits: missing }], []))) return { outcome: "busy" };
  return { outcome: "done", plan: { ...planned, left, changed: before - left } };
}
