import type { Samples, Vendor } from "../vendor.ts";

export const ngrok: Vendor = {
  name: "ngrok",
  category: "cloud",
  env: "NGROK_AUTHTOKEN",
  docs: "https://ngrok.com/docs",
  revoke: "https://dashboard.ngrok.com/authtokens",
  rules: [
    {
      id: "ngrok-token",
      kind: "authtoken or API key",
      shape: ["{[123]:1}{alnum:26}_{alnum:21}", "{[123]:1}{alnum:26}_{alnum:20}"],
      near: ["ngrok"],
    },
  ],
};

export const ngrokSamples: Samples = {
  "ngrok-token": { hits: ['ngrok.authtoken("‹2{alnum:26}_{digit:1}{alnum:20}›")'] },
};
