import { smallFirstCrc } from "../corpus/checksums.ts";
import { jwt } from "./jwt.ts";
import { type Kind, kind, kindByContext } from "./kind.ts";

/** Models, their gateways, vector stores and tools for agents. Formats: the vendors' pages on API keys. */
export const ai: readonly Kind[] = [
  kind("ai", "openai legacy", "OPENAI_API_KEY", "api.openai.com", "sk-{alnum 20}T3BlbkFJ{alnum 20}"),
  ...[58, 74].flatMap((half) => [
    kind("ai", `openai project ${half}`, "OPENAI_API_KEY OPENAI_KEY", "api.openai.com", openai("proj", half)),
    kind("ai", `openai service account ${half}`, "OPENAI_API_KEY", "api.openai.com", openai("svcacct", half)),
  ]),
  kind("ai", "openai admin", "OPENAI_ADMIN_KEY", "api.openai.com", openai("admin", 58)),
  ...["api03", "admin01", "oat01", "ort01"].map((family) =>
    kind("ai", `anthropic ${family}`, "ANTHROPIC_API_KEY CLAUDE_API_KEY", "api.anthropic.com", anthropic(family), {
      header: "x-api-key: ",
    }),
  ),
  kind("ai", "google api key", "GOOGLE_API_KEY GEMINI_API_KEY", "maps.googleapis.com", "AIzaSy{url 33}", {
    header: "x-goog-api-key: ",
  }),
  kind("ai", "gemini auth key", "GEMINI_API_KEY", "generativelanguage.googleapis.com", "AQ.Ab8RN6{url 44}", {
    header: "x-goog-api-key: ",
  }),
  kind("ai", "hugging face user", "HF_TOKEN HUGGINGFACE_TOKEN", "huggingface.co", "hf_{letter 34}"),
  kind("ai", "hugging face organisation", "HF_ORG_TOKEN", "huggingface.co", "api_org_{letter 34}"),
  kind("ai", "replicate", "REPLICATE_API_TOKEN", "api.replicate.com", "r8_{alnum 37}"),
  kind("ai", "groq", "GROQ_API_KEY", "api.groq.com", "gsk_{alnum 20}WGdyb3FY{alnum 24}"),
  kindByContext("ai", "mistral", "MISTRAL_API_KEY", "api.mistral.ai", "{alnum 32}"),
  kindByContext("ai", "cohere", "COHERE_API_KEY CO_API_KEY", "api.cohere.com", "{alnum 40}"),
  kind("ai", "perplexity", "PERPLEXITY_API_KEY PPLX_API_KEY", "api.perplexity.ai", "pplx-{alnum 48}"),
  kindByContext("ai", "deepseek", "DEEPSEEK_API_KEY", "api.deepseek.com", "sk-{hex 32}"),
  kindByContext("ai", "dashscope", "DASHSCOPE_API_KEY", "dashscope.aliyuncs.com", "sk-{hex 32}"),
  kind("ai", "xai", "XAI_API_KEY", "api.x.ai", "xai-{alnum 80}"),
  kind("ai", "openrouter", "OPENROUTER_API_KEY", "openrouter.ai", "sk-or-v1-{hex 64}"),
  kind("ai", "together", "TOGETHER_API_KEY", "api.together.xyz", "tgp_v1_{url 43}"),
  kindByContext("ai", "together legacy", "TOGETHER_API_KEY", "api.together.xyz", "{hex 64}"),
  kindByContext("ai", "fireworks", "FIREWORKS_API_KEY", "api.fireworks.ai", "fw_{alnum 22..24}"),
  kindByContext("ai", "stability", "STABILITY_API_KEY STABILITY_KEY", "api.stability.ai", "sk-{alnum 48}"),
  kind("ai", "elevenlabs", "ELEVENLABS_API_KEY", "api.elevenlabs.io", "sk_{hex 48}", { header: "xi-api-key: " }),
  kindByContext("ai", "elevenlabs legacy", "ELEVENLABS_API_KEY", "api.elevenlabs.io", "{hex 32}", "xi-api-key: "),
  kindByContext("ai", "deepgram", "DEEPGRAM_API_KEY", "api.deepgram.com", "{hex 40}", "Authorization: Token "),
  kindByContext("ai", "assemblyai", "ASSEMBLYAI_API_KEY", "api.assemblyai.com", "{hex 32}", "Authorization: "),
  kind("ai", "heygen", "HEYGEN_API_KEY", "api.heygen.com", "sk_V2_hgu_{alnum 11}_{alnum 32}", {
    header: "X-Api-Key: ",
  }),
  kindByContext("ai", "heygen legacy", "HEYGEN_API_KEY", "api.heygen.com", (random) =>
    Buffer.from(random.fill("{hex 32}-17{digit 8}")).toString("base64"),
  ),
  kind("ai", "runway", "RUNWAYML_API_SECRET RUNWAY_API_KEY", "api.dev.runwayml.com", "key_{hex 128}"),
  kind("ai", "cerebras", "CEREBRAS_API_KEY", "api.cerebras.ai", "csk-{lalnum 48}"),
  kind("ai", "nvidia", "NVIDIA_API_KEY", "integrate.api.nvidia.com", "nvapi-{url 64}", { fixedLength: false }),
  kind("ai", "pinecone", "PINECONE_API_KEY", "api.pinecone.io", "pcsk_{alnum 5|6}_{alnum 63}", {
    header: "Api-Key: ",
  }),
  kindByContext("ai", "pinecone legacy", "PINECONE_API_KEY", "api.pinecone.io", "{uuid}", "Api-Key: "),
  kindByContext("ai", "weaviate", "WEAVIATE_API_KEY", "demo.weaviate.cloud", "{alnum 36..40}"),
  kindByContext("ai", "qdrant", "QDRANT_API_KEY", "xyz.cloud.qdrant.io", "{url 54..54}", "api-key: "),
  kind("ai", "qdrant jwt", "QDRANT_API_KEY", "xyz.cloud.qdrant.io", (random) =>
    jwt(random, { access: "m", subject: `api-key:${random.uuid()}` }),
  ),
  kind("ai", "langsmith personal", "LANGSMITH_API_KEY LANGCHAIN_API_KEY", "api.smith.langchain.com", langsmith("pt"), {
    header: "x-api-key: ",
  }),
  kind("ai", "langsmith service", "LANGSMITH_API_KEY", "api.smith.langchain.com", langsmith("sk"), {
    header: "x-api-key: ",
  }),
  kind("ai", "langfuse", "LANGFUSE_SECRET_KEY", "cloud.langfuse.com", "sk-lf-{uuid}"),
  kind("ai", "tavily", "TAVILY_API_KEY", "api.tavily.com", "tvly-{alnum 32}"),
  kind("ai", "tavily dev", "TAVILY_API_KEY", "api.tavily.com", "tvly-dev-{alnum 32}", { fixedLength: false }),
  kindByContext("ai", "serpapi", "SERPAPI_API_KEY SERPAPI_KEY", "serpapi.com", "{hex 64}"),
  kindByContext("ai", "wolfram", "WOLFRAM_APP_ID WOLFRAMALPHA_APPID", "api.wolframalpha.com", "{ualnum 6}-{ualnum 10}"),
  kind("ai", "firecrawl", "FIRECRAWL_API_KEY", "api.firecrawl.dev", "fc-{hex 32}"),
  kind("ai", "llamacloud", "LLAMA_CLOUD_API_KEY", "api.cloud.llamaindex.ai", "llx-{alnum 48}"),
  kind("ai", "apify", "APIFY_TOKEN APIFY_API_TOKEN", "api.apify.com", (random) => {
    const token = random.fill("apify_api_{alnum 30}");
    return `${token}${smallFirstCrc(token)}`;
  }),
];

function openai(family: string, half: number): string {
  return `sk-${family}-{url ${half}}T3BlbkFJ{url ${half}}`;
}

function anthropic(family: string): string {
  return `sk-ant-${family}-{url 93}AA`;
}

function langsmith(family: string): string {
  return `lsv2_${family}_{hex 32}_{hex 10}`;
}
