import { isSecret, readSecret, SECRET_ANCHORS, SECRET_REACH } from "../structure/kubernetes.ts";
import type { Decoder } from "./view.ts";

/** The values of a Kubernetes Secret, each after its name. */
export const kubernetes: Decoder = {
  anchors: SECRET_ANCHORS,
  reach: SECRET_REACH,
  mayMatch: isSecret,
  open(text, anchor) {
    const views = readSecret(text, anchor).map(({ name, value, start, end }) => ({
      text: `${name}=${value}`,
      spanOf: () => (text.slice(start, end) === value ? undefined : { start, end }),
    }));
    return { views, end: anchor + 1 };
  },
};
