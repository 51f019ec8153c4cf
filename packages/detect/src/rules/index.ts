import type { Vendor } from "../vendor.ts";
import { anthropic } from "./anthropic.ts";
import { deepgram } from "./deepgram.ts";
import { github } from "./github.ts";
import { jsonWebToken } from "./jwt.ts";
import { openai } from "./openai.ts";

/** Every provider whose keys we know, in the order of the alphabet. */
export const vendors: readonly Vendor[] = [anthropic, deepgram, github, jsonWebToken, openai];
