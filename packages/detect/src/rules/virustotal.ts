import type { Samples, Vendor } from "../vendor.ts";

export const virustotal: Vendor = {
  name: "VirusTotal",
  category: "code",
  env: "VIRUSTOTAL_API_KEY",
  docs: "https://docs.virustotal.com/",
  revoke: "https://www.virustotal.com/gui/my-apikey",
  rules: [
    { id: "virustotal-api-key", kind: "API key", shape: "{hex:64}", near: ["virustotal", "virus total", "vt api key"] },
  ],
};

export const virustotalSamples: Samples = {};
