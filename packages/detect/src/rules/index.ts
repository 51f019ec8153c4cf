import type { Vendor } from "../vendor.ts";
import { ably } from "./ably.ts";
import { activecampaign } from "./activecampaign.ts";
import { adafruit } from "./adafruit.ts";
import { adobe } from "./adobe.ts";
import { adyen } from "./adyen.ts";
import { agentops } from "./agentops.ts";
import { agora } from "./agora.ts";
import { ai21 } from "./ai21.ts";
import { ai71 } from "./ai71.ts";
import { aikido } from "./aikido.ts";
import { airtable } from "./airtable.ts";
import { aiven } from "./aiven.ts";
import { akamai } from "./akamai.ts";
import { alchemy } from "./alchemy.ts";
import { algolia } from "./algolia.ts";
import { alibaba } from "./alibaba.ts";
import { alphavantage } from "./alphavantage.ts";
import { amazonSelling } from "./amazon-selling.ts";
import { amplitude } from "./amplitude.ts";
import { anthropic } from "./anthropic.ts";
import { anyscale } from "./anyscale.ts";
import { apify } from "./apify.ts";
import { apollo } from "./apollo.ts";
import { arize } from "./arize.ts";
import { asaas } from "./asaas.ts";
import { asana } from "./asana.ts";
import { assemblyai } from "./assemblyai.ts";
import { atlassian } from "./atlassian.ts";
import { auth0 } from "./auth0.ts";
import { aws } from "./aws.ts";
import { axiom } from "./axiom.ts";
import { azure } from "./azure.ts";
import { azureKeys } from "./azure-keys.ts";
import { azureSpeech } from "./azure-speech.ts";
import { backblaze } from "./backblaze.ts";
import { baichuan } from "./baichuan.ts";
import { baidu } from "./baidu.ts";
import { bannerbear } from "./bannerbear.ts";
import { baremetrics } from "./baremetrics.ts";
import { baseten } from "./baseten.ts";
import { basicAuth } from "./basic-auth.ts";
import { betterStack } from "./better-stack.ts";
import { bfl } from "./bfl.ts";
import { bigcommerce } from "./bigcommerce.ts";
import { binance } from "./binance.ts";
import { bitbucket } from "./bitbucket.ts";
import { bitly } from "./bitly.ts";
import { bitwarden } from "./bitwarden.ts";
import { bland } from "./bland.ts";
import { box } from "./box.ts";
import { braintree } from "./braintree.ts";
import { braintrust } from "./braintrust.ts";
import { brave } from "./brave.ts";
import { brevo } from "./brevo.ts";
import { brightdata } from "./brightdata.ts";
import { browserbase } from "./browserbase.ts";
import { browserless } from "./browserless.ts";
import { browseruse } from "./browseruse.ts";
import { bugsnag } from "./bugsnag.ts";
import { buildkite } from "./buildkite.ts";
import { calcom } from "./calcom.ts";
import { calendly } from "./calendly.ts";
import { canva } from "./canva.ts";
import { cartesia } from "./cartesia.ts";
import { cerebras } from "./cerebras.ts";
import { checkout } from "./checkout.ts";
import { chroma } from "./chroma.ts";
import { chromatic } from "./chromatic.ts";
import { chutes } from "./chutes.ts";
import { circleci } from "./circleci.ts";
import { civitai } from "./civitai.ts";
import { clarifai } from "./clarifai.ts";
import { clearbit } from "./clearbit.ts";
import { clerk } from "./clerk.ts";
import { clickhouse } from "./clickhouse.ts";
import { clickup } from "./clickup.ts";
import { clojars } from "./clojars.ts";
import { close } from "./close.ts";
import { cloudflare } from "./cloudflare.ts";
import { cloudinary } from "./cloudinary.ts";
import { cloudsmith } from "./cloudsmith.ts";
import { cockroach } from "./cockroach.ts";
import { coda } from "./coda.ts";
import { codecov } from "./codecov.ts";
import { coderabbit } from "./coderabbit.ts";
import { codesandbox } from "./codesandbox.ts";
import { cohere } from "./cohere.ts";
import { coinbase } from "./coinbase.ts";
import { coingecko } from "./coingecko.ts";
import { coinmarketcap } from "./coinmarketcap.ts";
import { composio } from "./composio.ts";
import { configcat } from "./configcat.ts";
import { confluent } from "./confluent.ts";
import { consul } from "./consul.ts";
import { contentful } from "./contentful.ts";
import { context7 } from "./context7.ts";
import { convertapi } from "./convertapi.ts";
import { convex } from "./convex.ts";
import { coralogix } from "./coralogix.ts";
import { courier } from "./courier.ts";
import { coze } from "./coze.ts";
import { cratesIo } from "./crates-io.ts";
import { creatomate } from "./creatomate.ts";
import { cursor } from "./cursor.ts";
import { customerio } from "./customerio.ts";
import { daily } from "./daily.ts";
import { dashscope } from "./dashscope.ts";
import { databaseUrls } from "./database-urls.ts";
import { databricks } from "./databricks.ts";
import { datadog } from "./datadog.ts";
import { datastax } from "./datastax.ts";
import { daytona } from "./daytona.ts";
import { deepgram } from "./deepgram.ts";
import { deepinfra } from "./deepinfra.ts";
import { deepl } from "./deepl.ts";
import { deepseek } from "./deepseek.ts";
import { definedNetworking } from "./defined-networking.ts";
import { deno } from "./deno.ts";
import { dependencyTrack } from "./dependency-track.ts";
import { depot } from "./depot.ts";
import { devcycle } from "./devcycle.ts";
import { devin } from "./devin.ts";
import { did } from "./did.ts";
import { dify } from "./dify.ts";
import { digitalocean } from "./digitalocean.ts";
import { dingtalk } from "./dingtalk.ts";
import { discord } from "./discord.ts";
import { dnsimple } from "./dnsimple.ts";
import { docker } from "./docker.ts";
import { docusign } from "./docusign.ts";
import { doppler } from "./doppler.ts";
import { dropbox } from "./dropbox.ts";
import { duffel } from "./duffel.ts";
import { duo } from "./duo.ts";
import { dvc } from "./dvc.ts";
import { dynatrace } from "./dynatrace.ts";
import { e2b } from "./e2b.ts";
import { easypost } from "./easypost.ts";
import { ebay } from "./ebay.ts";
import { edenai } from "./edenai.ts";
import { elastic } from "./elastic.ts";
import { elevenlabs } from "./elevenlabs.ts";
import { endorLabs } from "./endor-labs.ts";
import { etherscan } from "./etherscan.ts";
import { exa } from "./exa.ts";
import { exoscale } from "./exoscale.ts";
import { facebook } from "./facebook.ts";
import { fal } from "./fal.ts";
import { fastly } from "./fastly.ts";
import { featherless } from "./featherless.ts";
import { feishu } from "./feishu.ts";
import { figma } from "./figma.ts";
import { finnhub } from "./finnhub.ts";
import { firecrawl } from "./firecrawl.ts";
import { fireflies } from "./fireflies.ts";
import { fireworks } from "./fireworks.ts";
import { flagsmith } from "./flagsmith.ts";
import { flutterwave } from "./flutterwave.ts";
import { fly } from "./fly.ts";
import { foursquare } from "./foursquare.ts";
import { frameio } from "./frameio.ts";
import { freepik } from "./freepik.ts";
import { freshdesk } from "./freshdesk.ts";
import { friendli } from "./friendli.ts";
import { fullstory } from "./fullstory.ts";
import { gamma } from "./gamma.ts";
import { gcp } from "./gcp.ts";
import { getimg } from "./getimg.ts";
import { getstream } from "./getstream.ts";
import { ghost } from "./ghost.ts";
import { giphy } from "./giphy.ts";
import { gitea } from "./gitea.ts";
import { gitguardian } from "./gitguardian.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { gocardless } from "./gocardless.ts";
import { godaddy } from "./godaddy.ts";
import { google } from "./google.ts";
import { googleChat } from "./google-chat.ts";
import { grafana } from "./grafana.ts";
import { groq } from "./groq.ts";
import { hackclub } from "./hackclub.ts";
import { harness } from "./harness.ts";
import { hcp } from "./hcp.ts";
import { helicone } from "./helicone.ts";
import { here } from "./here.ts";
import { heroku } from "./heroku.ts";
import { hetzner } from "./hetzner.ts";
import { heygen } from "./heygen.ts";
import { highlevel } from "./highlevel.ts";
import { highnote } from "./highnote.ts";
import { honeycomb } from "./honeycomb.ts";
import { hubspot } from "./hubspot.ts";
import { huggingface } from "./huggingface.ts";
import { hume } from "./hume.ts";
import { hunyuan } from "./hunyuan.ts";
import { hyperbrowser } from "./hyperbrowser.ts";
import { ibm } from "./ibm.ts";
import { ideogram } from "./ideogram.ts";
import { ifttt } from "./ifttt.ts";
import { imagekit } from "./imagekit.ts";
import { infisical } from "./infisical.ts";
import { influxdb } from "./influxdb.ts";
import { infracost } from "./infracost.ts";
import { infura } from "./infura.ts";
import { inngest } from "./inngest.ts";
import { intercom } from "./intercom.ts";
import { jenkins } from "./jenkins.ts";
import { jfrog } from "./jfrog.ts";
import { jina } from "./jina.ts";
import { jumpcloud } from "./jumpcloud.ts";
import { jsonWebToken } from "./jwt.ts";
import { kaggle } from "./kaggle.ts";
import { keycloak } from "./keycloak.ts";
import { klaviyo } from "./klaviyo.ts";
import { klingai } from "./klingai.ts";
import { kraken } from "./kraken.ts";
import { kubernetes } from "./kubernetes.ts";
import { langfuse } from "./langfuse.ts";
import { langsmith } from "./langsmith.ts";
import { langwatch } from "./langwatch.ts";
import { lark } from "./lark.ts";
import { launchdarkly } from "./launchdarkly.ts";
import { lemonsqueezy } from "./lemonsqueezy.ts";
import { leonardo } from "./leonardo.ts";
import { letta } from "./letta.ts";
import { lichess } from "./lichess.ts";
import { line } from "./line.ts";
import { linear } from "./linear.ts";
import { linkedin } from "./linkedin.ts";
import { linode } from "./linode.ts";
import { litellm } from "./litellm.ts";
import { livekit } from "./livekit.ts";
import { llamacloud } from "./llamacloud.ts";
import { lmnt } from "./lmnt.ts";
import { lob } from "./lob.ts";
import { logfire } from "./logfire.ts";
import { logzio } from "./logzio.ts";
import { luma } from "./luma.ts";
import { mailchimp } from "./mailchimp.ts";
import { mailersend } from "./mailersend.ts";
import { mailgun } from "./mailgun.ts";
import { mailjet } from "./mailjet.ts";
import { make } from "./make.ts";
import { mapbox } from "./mapbox.ts";
import { mastra } from "./mastra.ts";
import { matrix } from "./matrix.ts";
import { mattermost } from "./mattermost.ts";
import { meilisearch } from "./meilisearch.ts";
import { mem0 } from "./mem0.ts";
import { mercadopago } from "./mercadopago.ts";
import { mercury } from "./mercury.ts";
import { mergify } from "./mergify.ts";
import { meshy } from "./meshy.ts";
import { messagebird } from "./messagebird.ts";
import { mezmo } from "./mezmo.ts";
import { midtrans } from "./midtrans.ts";
import { mindee } from "./mindee.ts";
import { minimax } from "./minimax.ts";
import { miro } from "./miro.ts";
import { mistral } from "./mistral.ts";
import { mixpanel } from "./mixpanel.ts";
import { modal } from "./modal.ts";
import { mollie } from "./mollie.ts";
import { monday } from "./monday.ts";
import { mongodbAtlas } from "./mongodb-atlas.ts";
import { moonshot } from "./moonshot.ts";
import { murf } from "./murf.ts";
import { mux } from "./mux.ts";
import { n8n } from "./n8n.ts";
import { nasa } from "./nasa.ts";
import { nebius } from "./nebius.ts";
import { neon } from "./neon.ts";
import { neptune } from "./neptune.ts";
import { netbird } from "./netbird.ts";
import { netlify } from "./netlify.ts";
import { newRelic } from "./new-relic.ts";
import { newsapi } from "./newsapi.ts";
import { ngrok } from "./ngrok.ts";
import { nightfall } from "./nightfall.ts";
import { nocodb } from "./nocodb.ts";
import { notion } from "./notion.ts";
import { novita } from "./novita.ts";
import { npm } from "./npm.ts";
import { nuget } from "./nuget.ts";
import { nvidia } from "./nvidia.ts";
import { nylas } from "./nylas.ts";
import { octopusDeploy } from "./octopus-deploy.ts";
import { okta } from "./okta.ts";
import { ollama } from "./ollama.ts";
import { omise } from "./omise.ts";
import { onepassword } from "./onepassword.ts";
import { onesignal } from "./onesignal.ts";
import { onfido } from "./onfido.ts";
import { openVsx } from "./open-vsx.ts";
import { openai } from "./openai.ts";
import { openaiCompatible } from "./openai-compatible.ts";
import { openpipe } from "./openpipe.ts";
import { openrouter } from "./openrouter.ts";
import { openshift } from "./openshift.ts";
import { openweather } from "./openweather.ts";
import { ory } from "./ory.ts";
import { outline } from "./outline.ts";
import { ovh } from "./ovh.ts";
import { pabbly } from "./pabbly.ts";
import { packagist } from "./packagist.ts";
import { paddle } from "./paddle.ts";
import { pagarme } from "./pagarme.ts";
import { pagerduty } from "./pagerduty.ts";
import { paymongo } from "./paymongo.ts";
import { paypal } from "./paypal.ts";
import { paystack } from "./paystack.ts";
import { pdfshift } from "./pdfshift.ts";
import { perplexity } from "./perplexity.ts";
import { persona } from "./persona.ts";
import { pexels } from "./pexels.ts";
import { photoroom } from "./photoroom.ts";
import { pinecone } from "./pinecone.ts";
import { pinterest } from "./pinterest.ts";
import { pipedream } from "./pipedream.ts";
import { pipedrive } from "./pipedrive.ts";
import { plaid } from "./plaid.ts";
import { plane } from "./plane.ts";
import { planetscale } from "./planetscale.ts";
import { playht } from "./playht.ts";
import { plivo } from "./plivo.ts";
import { polar } from "./polar.ts";
import { pollinations } from "./pollinations.ts";
import { polygonIo } from "./polygon-io.ts";
import { porkbun } from "./porkbun.ts";
import { portainer } from "./portainer.ts";
import { posthog } from "./posthog.ts";
import { postman } from "./postman.ts";
import { postmark } from "./postmark.ts";
import { prefect } from "./prefect.ts";
import { prismic } from "./prismic.ts";
import { privateKeys } from "./private-keys.ts";
import { promptlayer } from "./promptlayer.ts";
import { pubnub } from "./pubnub.ts";
import { pulumi } from "./pulumi.ts";
import { pusher } from "./pusher.ts";
import { pypi } from "./pypi.ts";
import { qdrant } from "./qdrant.ts";
import { qianfan } from "./qianfan.ts";
import { railway } from "./railway.ts";
import { ramp } from "./ramp.ts";
import { rancher } from "./rancher.ts";
import { rapidapi } from "./rapidapi.ts";
import { rapyd } from "./rapyd.ts";
import { razorpay } from "./razorpay.ts";
import { readme } from "./readme.ts";
import { recharge } from "./recharge.ts";
import { recraft } from "./recraft.ts";
import { reddit } from "./reddit.ts";
import { render } from "./render.ts";
import { replicate } from "./replicate.ts";
import { resend } from "./resend.ts";
import { retell } from "./retell.ts";
import { riot } from "./riot.ts";
import { roboflow } from "./roboflow.ts";
import { rollbar } from "./rollbar.ts";
import { rootly } from "./rootly.ts";
import { rubygems } from "./rubygems.ts";
import { runpod } from "./runpod.ts";
import { runway } from "./runway.ts";
import { saladcloud } from "./saladcloud.ts";
import { salesforce } from "./salesforce.ts";
import { sambanova } from "./sambanova.ts";
import { sanity } from "./sanity.ts";
import { sarvam } from "./sarvam.ts";
import { scale } from "./scale.ts";
import { scaleway } from "./scaleway.ts";
import { scalingo } from "./scalingo.ts";
import { scraperapi } from "./scraperapi.ts";
import { scrapfly } from "./scrapfly.ts";
import { scrapingant } from "./scrapingant.ts";
import { scrapingbee } from "./scrapingbee.ts";
import { segment } from "./segment.ts";
import { segmind } from "./segmind.ts";
import { semgrep } from "./semgrep.ts";
import { sendgrid } from "./sendgrid.ts";
import { sentry } from "./sentry.ts";
import { serpapi } from "./serpapi.ts";
import { serper } from "./serper.ts";
import { shippo } from "./shippo.ts";
import { shodan } from "./shodan.ts";
import { shopify } from "./shopify.ts";
import { shortcut } from "./shortcut.ts";
import { siliconflow } from "./siliconflow.ts";
import { slack } from "./slack.ts";
import { snowflake } from "./snowflake.ts";
import { snyk } from "./snyk.ts";
import { socket } from "./socket.ts";
import { sonar } from "./sonar.ts";
import { sourcegraph } from "./sourcegraph.ts";
import { speechmatics } from "./speechmatics.ts";
import { splunk } from "./splunk.ts";
import { spotify } from "./spotify.ts";
import { square } from "./square.ts";
import { stability } from "./stability.ts";
import { stackhawk } from "./stackhawk.ts";
import { statsig } from "./statsig.ts";
import { steel } from "./steel.ts";
import { storyblok } from "./storyblok.ts";
import { stripe } from "./stripe.ts";
import { stytch } from "./stytch.ts";
import { sumoLogic } from "./sumo-logic.ts";
import { sumup } from "./sumup.ts";
import { supabase } from "./supabase.ts";
import { supadata } from "./supadata.ts";
import { supermemory } from "./supermemory.ts";
import { svix } from "./svix.ts";
import { tailscale } from "./tailscale.ts";
import { tally } from "./tally.ts";
import { tavily } from "./tavily.ts";
import { tavus } from "./tavus.ts";
import { teamcity } from "./teamcity.ts";
import { teams } from "./teams.ts";
import { telegram } from "./telegram.ts";
import { telnyx } from "./telnyx.ts";
import { tencent } from "./tencent.ts";
import { terraform } from "./terraform.ts";
import { tines } from "./tines.ts";
import { tinybird } from "./tinybird.ts";
import { tmdb } from "./tmdb.ts";
import { todoist } from "./todoist.ts";
import { together } from "./together.ts";
import { travisCi } from "./travis-ci.ts";
import { trello } from "./trello.ts";
import { trigger } from "./trigger.ts";
import { tripo } from "./tripo.ts";
import { turbopuffer } from "./turbopuffer.ts";
import { twelvelabs } from "./twelvelabs.ts";
import { twilio } from "./twilio.ts";
import { twitch } from "./twitch.ts";
import { twitter } from "./twitter.ts";
import { typeform } from "./typeform.ts";
import { typesense } from "./typesense.ts";
import { unkey } from "./unkey.ts";
import { unleash } from "./unleash.ts";
import { unsplash } from "./unsplash.ts";
import { unstructured } from "./unstructured.ts";
import { upcloud } from "./upcloud.ts";
import { upstage } from "./upstage.ts";
import { upstash } from "./upstash.ts";
import { urlPasswords } from "./url-passwords.ts";
import { valtown } from "./valtown.ts";
import { vapi } from "./vapi.ts";
import { vastai } from "./vastai.ts";
import { vault } from "./vault.ts";
import { vectara } from "./vectara.ts";
import { vercel } from "./vercel.ts";
import { virustotal } from "./virustotal.ts";
import { voiceflow } from "./voiceflow.ts";
import { volcengine } from "./volcengine.ts";
import { vonage } from "./vonage.ts";
import { voyage } from "./voyage.ts";
import { vultr } from "./vultr.ts";
import { wakatime } from "./wakatime.ts";
import { wandb } from "./wandb.ts";
import { weaviate } from "./weaviate.ts";
import { webflow } from "./webflow.ts";
import { wecom } from "./wecom.ts";
import { windsurf } from "./windsurf.ts";
import { wireguard } from "./wireguard.ts";
import { wise } from "./wise.ts";
import { wolfram } from "./wolfram.ts";
import { woocommerce } from "./woocommerce.ts";
import { workato } from "./workato.ts";
import { workos } from "./workos.ts";
import { xai } from "./xai.ts";
import { xata } from "./xata.ts";
import { xendit } from "./xendit.ts";
import { yandex } from "./yandex.ts";
import { youcom } from "./youcom.ts";
import { zapier } from "./zapier.ts";
import { zendesk } from "./zendesk.ts";
import { zenrows } from "./zenrows.ts";
import { zep } from "./zep.ts";
import { zhipu } from "./zhipu.ts";
import { zilliz } from "./zilliz.ts";
import { zoho } from "./zoho.ts";
import { zoom } from "./zoom.ts";
import { zuplo } from "./zuplo.ts";
import { zyte } from "./zyte.ts";

/** Every provider whose keys we know. A function, because the build makes text of most of them, which is read at first use. */
export const allVendors = (): readonly Vendor[] => vendors;

const vendors: readonly Vendor[] = [
  ably,
  activecampaign,
  adafruit,
  adobe,
  adyen,
  agentops,
  agora,
  ai21,
  ai71,
  aikido,
  airtable,
  aiven,
  akamai,
  alchemy,
  algolia,
  alibaba,
  alphavantage,
  amazonSelling,
  amplitude,
  anthropic,
  anyscale,
  apify,
  apollo,
  arize,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  azure,
  azureKeys,
  azureSpeech,
  backblaze,
  baichuan,
  baidu,
  bannerbear,
  baremetrics,
  baseten,
  basicAuth,
  betterStack,
  bfl,
  bigcommerce,
  binance,
  bitbucket,
  bitly,
  bitwarden,
  bland,
  box,
  braintree,
  braintrust,
  brave,
  brevo,
  brightdata,
  browserbase,
  browserless,
  browseruse,
  bugsnag,
  buildkite,
  calcom,
  calendly,
  canva,
  cartesia,
  cerebras,
  checkout,
  chroma,
  chromatic,
  chutes,
  circleci,
  civitai,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudflare,
  cloudinary,
  cloudsmith,
  cockroach,
  coda,
  codecov,
  coderabbit,
  codesandbox,
  cohere,
  coinbase,
  coingecko,
  coinmarketcap,
  composio,
  configcat,
  confluent,
  consul,
  contentful,
  context7,
  convertapi,
  convex,
  coralogix,
  courier,
  coze,
  cratesIo,
  creatomate,
  cursor,
  customerio,
  daily,
  dashscope,
  databricks,
  datadog,
  datastax,
  daytona,
  deepgram,
  deepinfra,
  deepl,
  deepseek,
  definedNetworking,
  deno,
  dependencyTrack,
  depot,
  devcycle,
  devin,
  did,
  dify,
  digitalocean,
  dingtalk,
  discord,
  dnsimple,
  docker,
  docusign,
  doppler,
  dropbox,
  duffel,
  duo,
  dvc,
  dynatrace,
  e2b,
  easypost,
  ebay,
  edenai,
  elastic,
  elevenlabs,
  endorLabs,
  etherscan,
  exa,
  exoscale,
  facebook,
  fal,
  fastly,
  featherless,
  feishu,
  figma,
  finnhub,
  firecrawl,
  fireflies,
  fireworks,
  flagsmith,
  flutterwave,
  fly,
  foursquare,
  frameio,
  freepik,
  freshdesk,
  friendli,
  fullstory,
  gamma,
  gcp,
  getimg,
  getstream,
  ghost,
  giphy,
  gitea,
  gitguardian,
  github,
  gitlab,
  gocardless,
  godaddy,
  google,
  googleChat,
  grafana,
  groq,
  hackclub,
  harness,
  hcp,
  helicone,
  here,
  heroku,
  hetzner,
  heygen,
  highlevel,
  highnote,
  honeycomb,
  hubspot,
  huggingface,
  hume,
  hunyuan,
  hyperbrowser,
  ibm,
  ideogram,
  ifttt,
  imagekit,
  infisical,
  influxdb,
  infracost,
  infura,
  inngest,
  intercom,
  jenkins,
  jfrog,
  jina,
  jumpcloud,
  jsonWebToken,
  kaggle,
  keycloak,
  klaviyo,
  klingai,
  kraken,
  kubernetes,
  langfuse,
  langsmith,
  langwatch,
  lark,
  launchdarkly,
  lemonsqueezy,
  leonardo,
  letta,
  lichess,
  line,
  linear,
  linkedin,
  linode,
  litellm,
  livekit,
  llamacloud,
  lmnt,
  lob,
  logfire,
  logzio,
  luma,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  make,
  mapbox,
  mastra,
  matrix,
  mattermost,
  meilisearch,
  mem0,
  mercadopago,
  mercury,
  mergify,
  meshy,
  messagebird,
  mezmo,
  midtrans,
  mindee,
  minimax,
  miro,
  mistral,
  mixpanel,
  modal,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  murf,
  mux,
  n8n,
  nasa,
  nebius,
  neon,
  neptune,
  netbird,
  netlify,
  newRelic,
  newsapi,
  ngrok,
  nightfall,
  nocodb,
  notion,
  novita,
  npm,
  nuget,
  nvidia,
  nylas,
  octopusDeploy,
  okta,
  ollama,
  omise,
  onepassword,
  onesignal,
  onfido,
  openVsx,
  openai,
  openaiCompatible,
  openpipe,
  openrouter,
  openshift,
  openweather,
  ory,
  outline,
  ovh,
  pabbly,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  paymongo,
  paypal,
  paystack,
  pdfshift,
  perplexity,
  persona,
  pexels,
  photoroom,
  pinecone,
  pinterest,
  pipedream,
  pipedrive,
  plaid,
  plane,
  planetscale,
  playht,
  plivo,
  polar,
  pollinations,
  polygonIo,
  porkbun,
  portainer,
  posthog,
  postman,
  postmark,
  prefect,
  prismic,
  privateKeys,
  promptlayer,
  pubnub,
  pulumi,
  pusher,
  pypi,
  qdrant,
  qianfan,
  railway,
  ramp,
  rancher,
  rapidapi,
  rapyd,
  razorpay,
  readme,
  recharge,
  recraft,
  reddit,
  render,
  replicate,
  resend,
  retell,
  riot,
  roboflow,
  rollbar,
  rootly,
  rubygems,
  runpod,
  runway,
  saladcloud,
  salesforce,
  sambanova,
  sanity,
  sarvam,
  scale,
  scaleway,
  scalingo,
  scraperapi,
  scrapfly,
  scrapingant,
  scrapingbee,
  segment,
  segmind,
  semgrep,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shippo,
  shodan,
  shopify,
  shortcut,
  siliconflow,
  slack,
  snowflake,
  snyk,
  socket,
  sonar,
  sourcegraph,
  speechmatics,
  splunk,
  spotify,
  square,
  stability,
  stackhawk,
  statsig,
  steel,
  storyblok,
  stripe,
  stytch,
  sumoLogic,
  sumup,
  supabase,
  supadata,
  supermemory,
  svix,
  tailscale,
  tally,
  tavily,
  tavus,
  teamcity,
  teams,
  telegram,
  telnyx,
  tencent,
  terraform,
  tines,
  tinybird,
  tmdb,
  todoist,
  together,
  travisCi,
  trello,
  trigger,
  tripo,
  turbopuffer,
  twelvelabs,
  twilio,
  twitch,
  twitter,
  typeform,
  typesense,
  unkey,
  unleash,
  unsplash,
  unstructured,
  upcloud,
  upstage,
  upstash,
  urlPasswords,
  valtown,
  vapi,
  vastai,
  vault,
  vectara,
  vercel,
  virustotal,
  voiceflow,
  volcengine,
  vonage,
  voyage,
  vultr,
  wakatime,
  wandb,
  weaviate,
  webflow,
  wecom,
  windsurf,
  wireguard,
  wise,
  wolfram,
  woocommerce,
  workato,
  workos,
  xai,
  xata,
  xendit,
  yandex,
  youcom,
  zapier,
  zendesk,
  zenrows,
  zep,
  zhipu,
  zilliz,
  zoho,
  zoom,
  zuplo,
  zyte,
  ...databaseUrls,
];
