import type { Vendor } from "../vendor.ts";
import { airtable } from "./airtable.ts";
import { anthropic } from "./anthropic.ts";
import { assemblyai } from "./assemblyai.ts";
import { cerebras } from "./cerebras.ts";
import { cohere } from "./cohere.ts";
import { deepgram } from "./deepgram.ts";
import { deepseek } from "./deepseek.ts";
import { elevenlabs } from "./elevenlabs.ts";
import { firecrawl } from "./firecrawl.ts";
import { fireworks } from "./fireworks.ts";
import { gcp } from "./gcp.ts";
import { github } from "./github.ts";
import { google } from "./google.ts";
import { groq } from "./groq.ts";
import { heygen } from "./heygen.ts";
import { huggingface } from "./huggingface.ts";
import { jsonWebToken } from "./jwt.ts";
import { langfuse } from "./langfuse.ts";
import { langsmith } from "./langsmith.ts";
import { make } from "./make.ts";
import { mistral } from "./mistral.ts";
import { n8n } from "./n8n.ts";
import { notion } from "./notion.ts";
import { nvidia } from "./nvidia.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { perplexity } from "./perplexity.ts";
import { pinecone } from "./pinecone.ts";
import { privateKeys } from "./private-keys.ts";
import { qdrant } from "./qdrant.ts";
import { replicate } from "./replicate.ts";
import { runway } from "./runway.ts";
import { serpapi } from "./serpapi.ts";
import { stability } from "./stability.ts";
import { tavily } from "./tavily.ts";
import { together } from "./together.ts";
import { weaviate } from "./weaviate.ts";
import { wolfram } from "./wolfram.ts";
import { xai } from "./xai.ts";
import { zapier } from "./zapier.ts";

/** Every provider whose keys we know, in the order of the alphabet. */
export const vendors: readonly Vendor[] = [
  airtable,
  anthropic,
  assemblyai,
  cerebras,
  cohere,
  deepgram,
  deepseek,
  elevenlabs,
  firecrawl,
  fireworks,
  gcp,
  github,
  google,
  groq,
  heygen,
  huggingface,
  jsonWebToken,
  langfuse,
  langsmith,
  make,
  mistral,
  n8n,
  notion,
  nvidia,
  openai,
  openrouter,
  perplexity,
  pinecone,
  privateKeys,
  qdrant,
  replicate,
  runway,
  serpapi,
  stability,
  tavily,
  together,
  weaviate,
  wolfram,
  xai,
  zapier,
];
