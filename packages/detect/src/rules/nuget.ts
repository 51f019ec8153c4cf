import type { Samples, Vendor } from "../vendor.ts";

export const nuget: Vendor = {
  name: "NuGet",
  category: "code",
  env: "NUGET_API_KEY",
  docs: "https://learn.microsoft.com/",
  revoke: "https://www.nuget.org/account/apikeys",
  rules: [{ id: "nuget-api-key", kind: "API key", severity: "critical", shape: "oy2{lalnum:43}" }],
};

export const nugetSamples: Samples = {
  "nuget-api-key": {
    hits: ["dotnet nuget push a.nupkg --api-key ‹oy2{lalnum:43}› --source https://api.nuget.org/v3/index.json"],
  },
};
