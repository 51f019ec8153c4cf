import { escapeDecoders } from "./escapes.ts";
import { kubernetes } from "./kubernetes.ts";
import type { Decoder } from "./view.ts";
import { wrappedDecoders } from "./wrapped.ts";

/** Every way in which a key may stand in a file other than as it is. */
export const decoders: readonly Decoder[] = [...escapeDecoders, ...wrappedDecoders, kubernetes];
