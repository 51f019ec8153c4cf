import { hasAzureChecksum, signLikeAzure } from "../check/azure.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Keys with a mark of the service and a checksum. https://github.com/microsoft/security-utilities */
export const azureKeys: Vendor = {
  name: "Azure",
  category: "cloud",
  env: "AZURE_KEY",
  docs: "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key",
  revoke: "https://portal.azure.com/",
  rules: [
    {
      id: "azure-batch-key",
      kind: "Batch account key",
      shape: "{b64:76}+ABa{b64:5}{[AQgw]:1}==",
      check: (key) => hasAzureChecksum(key, "AbAcct00"),
      env: "AZURE_BATCH_ACCESS_KEY",
    },
    {
      id: "azure-machine-learning-key",
      kind: "Machine Learning web service key",
      shape: "{b64:76}+AMC{b64:5}{[AQgw]:1}==",
      check: (key) => hasAzureChecksum(key, "Classic0"),
      env: "AZURE_ML_KEY",
    },
    {
      id: "azure-api-management-key",
      kind: "API Management key",
      shape: "{b64:76}APIM{b64:5}{[AQgw]:1}==",
      check: (key) => hasAzureChecksum(key, "Tenant00", "IoTHub00", "Gatewy00", "GitKey00"),
      env: "AZURE_APIM_KEY",
    },
    {
      id: "azure-messaging-key",
      kind: "Service Bus, Event Hubs or Relay key",
      severity: "critical",
      shape: "{b64:33}(+ASb|+AEh|+ARm){[A-P]:1}{b64:5}=",
      check: (key) => hasAzureChecksum(key, "Send0000", "Listen00", "Manage00", "System00", "Unknown0"),
      env: "AZURE_SERVICEBUS_KEY",
    },
    {
      id: "azure-search-legacy-key",
      kind: "AI Search key without mark",
      severity: "critical",
      shape: ["{alnum:52}", "{HEX:32}"],
      near: ["azure search", "azure ai search", "azure cognitive search"],
      env: "AZURE_SEARCH_KEY",
    },
    {
      id: "azure-devops-legacy-token",
      kind: "DevOps personal access token",
      severity: "critical",
      shape: "{[a-z2-7]:52}",
      near: ["azure devops", "azdo", "vsts", "ado pat", "vsce pat"],
      env: "AZURE_DEVOPS_EXT_PAT",
      docs: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      revoke: "https://dev.azure.com/",
    },
    {
      id: "azure-openai-legacy-key",
      kind: "OpenAI key without mark",
      severity: "critical",
      shape: "{hex:32}",
      near: ["azure openai", "openai.azure.com"],
      env: "AZURE_OPENAI_API_KEY",
      docs: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    },
    {
      id: "azure-subscription-key",
      kind: "API subscription key",
      shape: "{hex:32}",
      near: [
        "ocp apim subscription key",
        "apim subscription key",
        "azure cognitive",
        "cognitive services",
        "azure maps",
        "azure translator",
        "azure vision",
        "azure language",
        "azure form recognizer",
        "azure document intelligence",
        "azure content safety",
        "azure face",
      ],
      env: "AZURE_COGNITIVE_SERVICES_KEY",
    },
  ],
};

export const azureKeysSamples: Samples = {
  "azure-batch-key": { sign: (key) => signLikeAzure(key, "AbAcct00") },
  "azure-machine-learning-key": { sign: (key) => signLikeAzure(key, "Classic0") },
  "azure-api-management-key": { sign: (key) => signLikeAzure(key, "Gatewy00") },
  "azure-messaging-key": { sign: (key) => signLikeAzure(key, "Manage00") },
  "azure-subscription-key": { hits: ['headers = {"Ocp-Apim-Subscription-Key": "‹{hex:32}›"}'] },
};
