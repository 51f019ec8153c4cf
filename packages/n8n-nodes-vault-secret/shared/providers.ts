/** How a key travels in a request. */
export type Injection =
	| { readonly as: 'bearer' }
	| { readonly as: 'header'; readonly header: string; readonly prefix?: string }
	| { readonly as: 'query'; readonly query: string }
	| { readonly as: 'basic'; readonly username: string };

/**
 * A well-known API. `domains` are the only hosts that may receive the key: the vendor's own, by their full names, and
 * none at which another customer could read it. Where each customer has a host, people enter theirs.
 */
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
/** Several hosts of one domain: `under('example.com', 'api eu.api')`. */
const under = (domain: string, names: string) =>
	names.split(' ').map((name) => `${name}.${domain}`);

/** Alphabetical by name. */
export const PROVIDERS: readonly Provider[] = [
	{ id: 'ai21', name: 'AI21 Labs', domains: ['api.ai21.com'], ...bearer },
	{ id: 'airtable', name: 'Airtable', domains: under('airtable.com', 'api content'), ...bearer },
	{ id: 'anthropic', name: 'Anthropic', domains: ['api.anthropic.com'], ...header('x-api-key') },
	{ id: 'apify', name: 'Apify', domains: ['api.apify.com'], ...bearer },
	{
		id: 'assemblyAi',
		name: 'AssemblyAI',
		domains: under(
			'assemblyai.com',
			'api api.eu llm-gateway llm-gateway.eu streaming streaming.eu sync sync.eu sync.us',
		),
		...header('Authorization'),
	},
	{ id: 'azureOpenAi', name: 'Azure OpenAI', domains: [], ...header('api-key') },
	{
		id: 'blackForestLabs',
		name: 'Black Forest Labs',
		domains: under('bfl.ai', 'api api.eu api.us'),
		...header('x-key'),
	},
	{
		id: 'braveSearch',
		name: 'Brave Search',
		domains: ['api.search.brave.com'],
		...header('X-Subscription-Token'),
	},
	{ id: 'cartesia', name: 'Cartesia', domains: ['api.cartesia.ai'], ...bearer },
	{ id: 'cerebras', name: 'Cerebras', domains: ['api.cerebras.ai'], ...bearer },
	{ id: 'cloudflare', name: 'Cloudflare', domains: ['api.cloudflare.com'], ...bearer },
	{ id: 'cohere', name: 'Cohere', domains: ['api.cohere.com', 'api.cohere.ai'], ...bearer },
	{
		id: 'deepgram',
		name: 'Deepgram',
		domains: under('deepgram.com', 'api api.au api.eu api.in'),
		...header('Authorization', 'Token '),
	},
	{ id: 'deepInfra', name: 'DeepInfra', domains: ['api.deepinfra.com'], ...bearer },
	{
		id: 'deepl',
		name: 'DeepL',
		domains: under('deepl.com', 'api api-free'),
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
		domains: under(
			'elevenlabs.io',
			'api api.us api.eu.residency api.in.residency api.sg.residency',
		),
		...header('xi-api-key'),
	},
	{ id: 'exa', name: 'Exa', domains: ['api.exa.ai'], ...header('x-api-key') },
	{
		id: 'fal',
		name: 'fal',
		domains: ['fal.run', 'queue.fal.run', 'api.fal.ai', 'rest.fal.ai'],
		...header('Authorization', 'Key '),
	},
	{ id: 'figma', name: 'Figma', domains: ['api.figma.com'], ...header('X-Figma-Token') },
	{ id: 'firecrawl', name: 'Firecrawl', domains: ['api.firecrawl.dev'], ...bearer },
	{ id: 'fireworks', name: 'Fireworks AI', domains: ['api.fireworks.ai'], ...bearer },
	{ id: 'gitHub', name: 'GitHub', domains: under('github.com', 'api uploads'), ...bearer },
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
		domains: under('heygen.com', 'api upload'),
		...header('x-api-key'),
	},
	{ id: 'hubSpot', name: 'HubSpot Private App', domains: ['api.hubapi.com'], ...bearer },
	{
		id: 'huggingFace',
		name: 'Hugging Face',
		domains: ['huggingface.co', 'api-inference.huggingface.co', 'router.huggingface.co'],
		...bearer,
	},
	{ id: 'jina', name: 'Jina AI', domains: under('jina.ai', 'api r s'), ...bearer },
	{
		id: 'langfuse',
		name: 'Langfuse',
		domains: under('langfuse.com', 'cloud hipaa.cloud jp.cloud us.cloud'),
		...basic(),
	},
	{
		id: 'langSmith',
		name: 'LangSmith',
		domains: under('smith.langchain.com', 'api apac.api aws.api eu.api'),
		...header('x-api-key'),
	},
	{ id: 'leonardo', name: 'Leonardo.Ai', domains: ['cloud.leonardo.ai'], ...bearer },
	{ id: 'linear', name: 'Linear', domains: ['api.linear.app'], ...header('Authorization') },
	{ id: 'llamaCloud', name: 'LlamaCloud', domains: ['api.cloud.llamaindex.ai'], ...bearer },
	{ id: 'luma', name: 'Luma AI', domains: ['api.lumalabs.ai'], ...bearer },
	{ id: 'mailgun', name: 'Mailgun', domains: under('mailgun.net', 'api api.eu'), ...basic('api') },
	{ id: 'mem0', name: 'Mem0', domains: ['api.mem0.ai'], ...header('Authorization', 'Token ') },
	{
		id: 'mistral',
		name: 'Mistral AI',
		domains: under('mistral.ai', 'api api.eu api.us'),
		...bearer,
	},
	{
		id: 'moonshot',
		name: 'Moonshot AI (Kimi)',
		domains: ['api.moonshot.ai', 'api.moonshot.cn'],
		...bearer,
	},
	{ id: 'n8n', name: 'n8n', domains: [], ...header('X-N8N-API-KEY') },
	{ id: 'notion', name: 'Notion', domains: ['api.notion.com'], ...bearer },
	{ id: 'nvidia', name: 'NVIDIA NIM', domains: under('api.nvidia.com', 'integrate ai'), ...bearer },
	{
		id: 'openAi',
		name: 'OpenAI',
		domains: ['api.openai.com', ...under('api.openai.com', 'ae au ca eu gb in jp kr sg us')],
		...bearer,
	},
	{
		id: 'openRouter',
		name: 'OpenRouter',
		domains: ['openrouter.ai', 'eu.openrouter.ai', 'us.openrouter.ai'],
		...bearer,
	},
	{
		id: 'openWeatherMap',
		name: 'OpenWeatherMap',
		domains: ['api.openweathermap.org'],
		...query('appid'),
	},
	{ id: 'perplexity', name: 'Perplexity', domains: ['api.perplexity.ai'], ...bearer },
	// An index has a host of its own below svc.pinecone.io.
	{
		id: 'pinecone',
		name: 'Pinecone',
		domains: under('pinecone.io', 'api prod-1-data.ke prod-eu-data.ke'),
		...header('Api-Key'),
	},
	{ id: 'qdrant', name: 'Qdrant', domains: [], ...header('api-key') },
	{ id: 'replicate', name: 'Replicate', domains: ['api.replicate.com'], ...bearer },
	{ id: 'resend', name: 'Resend', domains: ['api.resend.com'], ...bearer },
	{ id: 'runway', name: 'Runway', domains: ['api.dev.runwayml.com'], ...bearer },
	{ id: 'sendGrid', name: 'SendGrid', domains: under('sendgrid.com', 'api api.eu'), ...bearer },
	{ id: 'serpApi', name: 'SerpApi', domains: ['serpapi.com'], ...query('api_key') },
	{
		id: 'serper',
		name: 'Serper',
		domains: under('serper.dev', 'google scrape'),
		...header('X-API-KEY'),
	},
	{ id: 'slack', name: 'Slack', domains: ['slack.com'], ...bearer },
	{ id: 'stability', name: 'Stability AI', domains: ['api.stability.ai'], ...bearer },
	{ id: 'stripe', name: 'Stripe', domains: under('stripe.com', 'api files'), ...bearer },
	{ id: 'supabase', name: 'Supabase', domains: [], ...header('apikey') },
	{ id: 'tavily', name: 'Tavily', domains: ['api.tavily.com'], ...bearer },
	{
		id: 'together',
		name: 'Together AI',
		domains: ['api.together.ai', 'api.together.xyz'],
		...bearer,
	},
	{
		id: 'twilio',
		name: 'Twilio',
		domains: under(
			'twilio.com',
			'api api.dublin.ie1 api.sydney.au1 content conversations events insights intelligence lookups messaging monitor numbers pricing studio sync taskrouter trusthub verify video voice',
		),
		...basic(),
	},
	{
		id: 'unstructured',
		name: 'Unstructured',
		domains: ['api.unstructuredapp.io'],
		...header('unstructured-api-key'),
	},
	{ id: 'vapi', name: 'Vapi', domains: under('vapi.ai', 'api api.eu'), ...bearer },
	{ id: 'vercel', name: 'Vercel', domains: ['api.vercel.com'], ...bearer },
	{ id: 'voyage', name: 'Voyage AI', domains: ['api.voyageai.com'], ...bearer },
	{ id: 'weaviate', name: 'Weaviate', domains: [], ...bearer },
	{
		id: 'wolframAlpha',
		name: 'WolframAlpha',
		domains: ['api.wolframalpha.com'],
		...query('appid'),
	},
	{
		id: 'xAi',
		name: 'xAI',
		domains: under('x.ai', 'api eu-west-1.api us-east-1.api us.api'),
		...bearer,
	},
];

export const PROVIDER_OPTIONS = [
	...PROVIDERS.map(({ id, name, domains }) => ({
		name,
		value: id,
		...(domains.length === 0 && { description: 'Add your own host to the allowed domains' }),
	})),
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
