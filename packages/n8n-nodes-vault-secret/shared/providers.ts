/** How a key travels in a request. */
export type Injection =
	| { readonly as: 'bearer' }
	| { readonly as: 'header'; readonly header: string; readonly prefix?: string }
	| { readonly as: 'query'; readonly query: string }
	| { readonly as: 'basic'; readonly username: string };

/** A well-known API. `domains` are the only hosts that may receive the key; `*.` stands for one's own tenant. */
export type Provider = {
	readonly id: string;
	readonly name: string;
	readonly domains: readonly string[];
} & Injection;

const bearer = { as: 'bearer' } as const;
const header = (name: string, prefix?: string) =>
	({ as: 'header', header: name, ...(prefix && { prefix }) }) as const;
const query = (name: string) => ({ as: 'query', query: name }) as const;
/** The person's own user name goes in; some APIs have a fixed one. */
const basic = (username = '') => ({ as: 'basic', username }) as const;

/** Alphabetical by name. */
export const PROVIDERS: readonly Provider[] = [
	{ id: 'ai21', name: 'AI21 Labs', domains: ['api.ai21.com'], ...bearer },
	{
		id: 'airtable',
		name: 'Airtable',
		domains: ['api.airtable.com', 'content.airtable.com'],
		...bearer,
	},
	{ id: 'anthropic', name: 'Anthropic', domains: ['api.anthropic.com'], ...header('x-api-key') },
	{ id: 'apify', name: 'Apify', domains: ['api.apify.com'], ...bearer },
	{
		id: 'assemblyAi',
		name: 'AssemblyAI',
		domains: ['api.assemblyai.com', 'api.eu.assemblyai.com'],
		...header('Authorization'),
	},
	{
		id: 'azureOpenAi',
		name: 'Azure OpenAI',
		domains: ['*.openai.azure.com'],
		...header('api-key'),
	},
	{
		id: 'braveSearch',
		name: 'Brave Search',
		domains: ['api.search.brave.com'],
		...header('X-Subscription-Token'),
	},
	{ id: 'cerebras', name: 'Cerebras', domains: ['api.cerebras.ai'], ...bearer },
	{ id: 'cohere', name: 'Cohere', domains: ['api.cohere.com', 'api.cohere.ai'], ...bearer },
	{
		id: 'deepgram',
		name: 'Deepgram',
		domains: ['api.deepgram.com'],
		...header('Authorization', 'Token '),
	},
	{
		id: 'deepl',
		name: 'DeepL',
		domains: ['api.deepl.com', 'api-free.deepl.com'],
		...header('Authorization', 'DeepL-Auth-Key '),
	},
	{ id: 'deepSeek', name: 'DeepSeek', domains: ['api.deepseek.com'], ...bearer },
	{
		id: 'discord',
		name: 'Discord Bot',
		domains: ['discord.com'],
		...header('Authorization', 'Bot '),
	},
	{
		id: 'elevenLabs',
		name: 'ElevenLabs',
		domains: ['api.elevenlabs.io', 'api.us.elevenlabs.io'],
		...header('xi-api-key'),
	},
	{ id: 'exa', name: 'Exa', domains: ['api.exa.ai'], ...header('x-api-key') },
	{
		id: 'fal',
		name: 'fal',
		domains: ['fal.run', 'queue.fal.run', 'api.fal.ai'],
		...header('Authorization', 'Key '),
	},
	{ id: 'figma', name: 'Figma', domains: ['api.figma.com'], ...header('X-Figma-Token') },
	{ id: 'firecrawl', name: 'Firecrawl', domains: ['api.firecrawl.dev'], ...bearer },
	{ id: 'fireworks', name: 'Fireworks AI', domains: ['api.fireworks.ai'], ...bearer },
	{ id: 'gitHub', name: 'GitHub', domains: ['api.github.com', 'uploads.github.com'], ...bearer },
	{ id: 'gitLab', name: 'GitLab', domains: ['gitlab.com'], ...header('PRIVATE-TOKEN') },
	{
		id: 'googleAi',
		name: 'Google AI (Gemini)',
		domains: ['generativelanguage.googleapis.com'],
		...header('x-goog-api-key'),
	},
	{ id: 'groq', name: 'Groq', domains: ['api.groq.com'], ...bearer },
	{
		id: 'heyGen',
		name: 'HeyGen',
		domains: ['api.heygen.com', 'upload.heygen.com'],
		...header('x-api-key'),
	},
	{ id: 'hubSpot', name: 'HubSpot Private App', domains: ['api.hubapi.com'], ...bearer },
	{
		id: 'huggingFace',
		name: 'Hugging Face',
		domains: ['api-inference.huggingface.co', 'huggingface.co', 'router.huggingface.co'],
		...bearer,
	},
	{ id: 'jina', name: 'Jina AI', domains: ['api.jina.ai', 'r.jina.ai', 's.jina.ai'], ...bearer },
	{
		id: 'langfuse',
		name: 'Langfuse',
		domains: ['cloud.langfuse.com', 'us.cloud.langfuse.com'],
		...basic(),
	},
	{
		id: 'langSmith',
		name: 'LangSmith',
		domains: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
		...header('x-api-key'),
	},
	{ id: 'linear', name: 'Linear', domains: ['api.linear.app'], ...header('Authorization') },
	{
		id: 'mailgun',
		name: 'Mailgun',
		domains: ['api.eu.mailgun.net', 'api.mailgun.net'],
		...basic('api'),
	},
	{ id: 'mistral', name: 'Mistral AI', domains: ['api.mistral.ai'], ...bearer },
	{ id: 'n8n', name: 'n8n Cloud', domains: ['*.app.n8n.cloud'], ...header('X-N8N-API-KEY') },
	{ id: 'notion', name: 'Notion', domains: ['api.notion.com'], ...bearer },
	{ id: 'nvidia', name: 'NVIDIA NIM', domains: ['integrate.api.nvidia.com'], ...bearer },
	{
		id: 'openAi',
		name: 'OpenAI',
		domains: ['api.openai.com', 'eu.api.openai.com', 'us.api.openai.com'],
		...bearer,
	},
	{ id: 'openRouter', name: 'OpenRouter', domains: ['openrouter.ai'], ...bearer },
	{
		id: 'openWeatherMap',
		name: 'OpenWeatherMap',
		domains: ['api.openweathermap.org'],
		...query('appid'),
	},
	{ id: 'perplexity', name: 'Perplexity', domains: ['api.perplexity.ai'], ...bearer },
	{
		id: 'pinecone',
		name: 'Pinecone',
		domains: ['*.svc.pinecone.io', 'api.pinecone.io'],
		...header('Api-Key'),
	},
	{
		id: 'qdrant',
		name: 'Qdrant Cloud',
		domains: ['*.cloud.qdrant.io', '*.cloud.qdrant.io:6333'],
		...header('api-key'),
	},
	{ id: 'replicate', name: 'Replicate', domains: ['api.replicate.com'], ...bearer },
	{ id: 'resend', name: 'Resend', domains: ['api.resend.com'], ...bearer },
	{ id: 'runway', name: 'Runway', domains: ['api.dev.runwayml.com'], ...bearer },
	{
		id: 'sendGrid',
		name: 'SendGrid',
		domains: ['api.eu.sendgrid.com', 'api.sendgrid.com'],
		...bearer,
	},
	{ id: 'serpApi', name: 'SerpApi', domains: ['serpapi.com'], ...query('api_key') },
	{ id: 'serper', name: 'Serper', domains: ['google.serper.dev'], ...header('X-API-KEY') },
	{ id: 'slack', name: 'Slack', domains: ['slack.com'], ...bearer },
	{ id: 'stability', name: 'Stability AI', domains: ['api.stability.ai'], ...bearer },
	{ id: 'stripe', name: 'Stripe', domains: ['api.stripe.com', 'files.stripe.com'], ...bearer },
	{ id: 'supabase', name: 'Supabase', domains: ['*.supabase.co'], ...header('apikey') },
	{ id: 'tavily', name: 'Tavily', domains: ['api.tavily.com'], ...bearer },
	{
		id: 'together',
		name: 'Together AI',
		domains: ['api.together.ai', 'api.together.xyz'],
		...bearer,
	},
	{ id: 'twilio', name: 'Twilio', domains: ['*.twilio.com'], ...basic() },
	{ id: 'voyage', name: 'Voyage AI', domains: ['api.voyageai.com'], ...bearer },
	{ id: 'weaviate', name: 'Weaviate Cloud', domains: ['*.weaviate.cloud'], ...bearer },
	{ id: 'xAi', name: 'xAI', domains: ['api.x.ai'], ...bearer },
];

export const PROVIDER_OPTIONS = [
	...PROVIDERS.map(({ id, name }) => ({ name, value: id })),
	{ name: 'Custom', value: 'custom' },
].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** Hosts of the chosen providers; unknown ids and "custom" add none. */
export function domainsOf(ids: readonly unknown[]): string[] {
	return PROVIDERS.filter(({ id }) => ids.includes(id)).flatMap(({ domains }) => domains);
}

/** Providers that need a user name beside the key. */
export const WITH_USERNAME = PROVIDERS.filter(
	(known) => known.as === 'basic' && !known.username,
).map(({ id }) => id);
