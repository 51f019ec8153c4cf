import { appConfigurationSecret } from "../structure/app-configuration.ts";
import { azureSignature } from "../structure/azure-signature.ts";
import { isRandomBase64, namedValue } from "../structure/named-value.ts";
import type { Rule, Samples, Structure, Vendor } from "../vendor.ts";

const KEY_SET = "A-Za-z0-9+/";

/** What the keys of the emulators begin with; they are the same on every machine. */
const EMULATORS = /^(?:Eby8vdM02|C2y6yDjf5)/;

/** Keys of 64 bytes in base64; of which service, the text around says. */
function accountKey(service: RegExp | undefined, weight: number): Structure {
  return namedValue({
    names: [
      "accountkey",
      "account_key",
      "account-key",
      "storagekey",
      "storage_key",
      "storage_access_key",
      "storage-key",
      "cosmos_key",
      "cosmoskey",
      "cosmosdb_key",
      "cosmos-key",
      "primary_key",
      "primarykey",
      "primary_access_key",
      "batch_key",
    ],
    set: KEY_SET,
    length: 86,
    padding: 2,
    weight,
    judge: (value, around) => {
      if (EMULATORS.test(value) || !isRandomBase64(value)) return undefined;
      return (service?.test(around) ?? true) ? "high" : undefined;
    },
  });
}

/** Keys of 32 bytes in connection strings. */
function sharedAccessKey(service: RegExp | undefined, weight: number): Structure {
  return namedValue({
    names: ["sharedaccesskey", "shared_access_key", "shared-access-key"],
    set: KEY_SET,
    length: 43,
    padding: 1,
    weight,
    judge: (value, around) => (isRandomBase64(value) && (service?.test(around) ?? true) ? "high" : undefined),
  });
}

/**
 * Common annotated security keys: fixed marks, a date, and the service that issued them.
 * https://github.com/microsoft/security-utilities
 */
// The mark `JQQJ9` is the longest literal and so the anchor; `AAAA` would be one that stands all over base64.
const annotated = (service: string) => `{alnum:52}JQQJ9(9|D|H){alnum:1}{[A-L]:1}{alnum:12}${service}{alnum:4}`;

const services: readonly (readonly [id: string, kind: string, service: string, env: string])[] = [
  ["openai", "OpenAI", "{alnum:2}ABACOG", "AZURE_OPENAI_API_KEY"],
  ["ai-services", "AI services", "{alnum:4}ACOG", "AZURE_AI_SERVICES_KEY"],
  ["ai-speech", "AI Speech", "{alnum:2}AYACOG", "AZURE_SPEECH_KEY"],
  ["ai-vision", "AI Vision", "{alnum:2}AFACOG", "AZURE_VISION_KEY"],
  ["ai-language", "AI Language", "{alnum:2}AaACOG", "AZURE_LANGUAGE_KEY"],
  ["ai-translator", "AI Translator", "{alnum:2}AbACOG", "AZURE_TRANSLATOR_KEY"],
  ["document-intelligence", "AI Document Intelligence", "{alnum:2}ALACOG", "AZURE_DOCUMENT_INTELLIGENCE_KEY"],
  ["devops", "DevOps personal access token", "{alnum:4}AZDO", "AZURE_DEVOPS_EXT_PAT"],
  ["app-configuration", "App Configuration", "{alnum:4}AZAC", "AZURE_APPCONFIG_CONNECTION_STRING"],
  ["communication", "Communication Services", "{alnum:4}AZCS", "COMMUNICATION_SERVICES_CONNECTION_STRING"],
  ["maps", "Maps", "{alnum:4}AZMP", "AZURE_MAPS_KEY"],
  ["event-grid", "Event Grid", "{alnum:4}AZEG", "AZURE_EVENTGRID_KEY"],
  ["web-pubsub", "Web PubSub", "{alnum:4}AWPS", "WEB_PUBSUB_CONNECTION_STRING"],
  ["annotated", "security key", "{alnum:4}{letter:1}{alnum:3}", "AZURE_API_KEY"],
];

const byMark: readonly Rule[] = services.map(([id, kind, service, env]) => ({
  id: `azure-${id}-key`,
  kind: `${kind} key`,
  severity: "critical",
  env,
  shape: annotated(service),
}));

export const azure: Vendor = {
  name: "Azure",
  category: "cloud",
  env: "AZURE_CLIENT_SECRET",
  docs: "https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices",
  revoke: "https://portal.azure.com/",
  rules: [
    ...byMark,
    {
      id: "azure-entra-client-secret",
      kind: "Entra client secret",
      severity: "critical",
      docs: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
      revoke: "https://entra.microsoft.com/",
      shape: "{[\\w~.\\-]:3}{digit:1}Q~{[\\w~.\\-]:31,34}",
    },
    {
      id: "azure-storage-account-key",
      kind: "storage account key",
      severity: "critical",
      env: "AZURE_STORAGE_KEY",
      docs: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
      structure: accountKey(undefined, 8),
    },
    {
      id: "azure-cosmos-key",
      kind: "Cosmos DB key",
      severity: "critical",
      env: "COSMOS_KEY",
      docs: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
      structure: accountKey(/documents\.azure\.com|cosmos/i, 9),
    },
    {
      id: "azure-service-bus-key",
      kind: "Service Bus or Event Hubs key",
      severity: "critical",
      env: "SERVICEBUS_CONNECTION_STRING",
      docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
      structure: sharedAccessKey(undefined, 8),
    },
    {
      id: "azure-iot-key",
      kind: "IoT Hub key",
      severity: "critical",
      env: "IOTHUB_CONNECTION_STRING",
      docs: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
      structure: sharedAccessKey(/azure-devices/i, 9),
    },
    {
      id: "azure-sas",
      kind: "shared access signature",
      env: "AZURE_STORAGE_SAS_TOKEN",
      docs: "https://learn.microsoft.com/rest/api/storageservices/create-service-sas",
      structure: azureSignature([/(?:^|[?&;6"])sv=20\d\d-/, /[?&;6"]se=20|[?&;6"]si=/], 8),
    },
    {
      id: "azure-logic-app-signature",
      kind: "signature of a Logic App's URL",
      severity: "medium",
      env: "LOGIC_APP_URL",
      docs: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
      structure: azureSignature([/\.logic\.azure\.com|\.powerplatform\.com/, /sv=1/], 9),
    },
    {
      id: "azure-app-configuration-secret",
      kind: "App Configuration secret",
      severity: "critical",
      env: "AZURE_APPCONFIG_CONNECTION_STRING",
      docs: "https://learn.microsoft.com/azure/azure-app-configuration/",
      structure: appConfigurationSecret,
    },
    {
      id: "azure-function-key",
      kind: "Functions key",
      env: "AZURE_FUNCTION_KEY",
      docs: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
      shape: "{url:44}AzFu{url:5}{[AQgw]:1}==",
    },
    {
      id: "azure-search-key",
      kind: "AI Search key",
      severity: "critical",
      env: "AZURE_SEARCH_API_KEY",
      docs: "https://learn.microsoft.com/azure/search/search-security-api-keys",
      shape: "{alnum:42}AzSe{[A-D]:1}{alnum:5}",
    },
    {
      id: "azure-redis-key",
      kind: "Cache for Redis key",
      severity: "critical",
      env: "AZURE_REDIS_KEY",
      docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
      shape: "{b64:33}AzCa{[A-P]:1}{b64:5}=",
    },
    {
      id: "azure-container-registry-key",
      kind: "Container Registry password",
      severity: "critical",
      env: "AZURE_REGISTRY_PASSWORD",
      docs: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
      shape: "{b64:42}(+ACRA|+ACRB|+ACRC|+ACRD){b64:5}",
    },
  ],
};

const SAS = "sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2027-01-01T00:00:00Z&st=2026-01-01T00:00:00Z&spr=https";

export const azureSamples: Samples = {
  "azure-app-configuration-secret": {
    hits: ["Endpoint=https://acme.azconfig.io;Id={alnum:4}-l0-s0:{b64:20};Secret=‹{b64:30}aB3{b64:9}A=›"],
    misses: [
      ["Endpoint=https://acme.azconfig.io;Id={alnum:4}-l0-s0:{b64:20};Secret={b64:42}=", "one character short"],
      ["Endpoint=https://acme.azconfig.io;Id=<id>;Secret=<secret>", "a placeholder"],
    ],
  },
  "azure-entra-client-secret": {
    hits: ["AZURE_CLIENT_SECRET=‹{alnum:3}8Q~{alnum:34}›", '"clientSecret": "‹{alnum:3}8Q~{[\\w~.\\-]:33}{alnum:1}›"'],
  },
  "azure-storage-account-key": {
    hits: [
      "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=‹{b64:30}aB3{b64:53}==›;EndpointSuffix=core.windows.net",
      "AZURE_STORAGE_KEY=‹{b64:30}aB3{b64:53}==›",
      'storage_account_key = "‹{b64:30}aB3{b64:53}==›"',
    ],
    misses: [
      ["AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNO{b64:74}==", "the key of the emulator, the same for all"],
      ["AccountKey={b64:85}==", "one character short"],
    ],
  },
  "azure-cosmos-key": {
    hits: ["AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=‹{b64:30}aB3{b64:53}==›;"],
  },
  "azure-service-bus-key": {
    hits: [
      "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=‹{b64:20}aB3{b64:20}=›;EntityPath=q",
    ],
  },
  "azure-iot-key": {
    hits: ["HostName=acme.azure-devices.net;DeviceId=d1;SharedAccessKey=‹{b64:20}aB3{b64:20}=›"],
  },
  "azure-sas": {
    hits: [
      `https://acme.blob.core.windows.net/?${SAS}&sig=‹{alnum:20}%2B{alnum:22}%3D›`,
      `SAS="${SAS}&sig=‹{alnum:20}%2F{alnum:22}%3D›"`,
      `https://acme.blob.core.windows.net/c?sv=2024-11-04&sig=‹{alnum:43}%3D›&se=2027-01-01`,
    ],
    misses: [[`https://acme.io/?${SAS}&sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%3D`, "a mask"]],
  },
  "azure-logic-app-signature": {
    hits: [
      "https://prod-00.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=‹{url:43}›",
    ],
  },
};
