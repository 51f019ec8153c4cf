import type { Samples, Vendor } from "../vendor.ts";

export const cloudinary: Vendor = {
  name: "Cloudinary",
  category: "cloud",
  env: "CLOUDINARY_API_SECRET",
  docs: "https://cloudinary.com/documentation",
  revoke: "https://console.cloudinary.com/settings/api-keys",
  rules: [{ id: "cloudinary-api-secret", kind: "API secret", shape: "{url:27}", near: ["cloudinary"] }],
};

export const cloudinarySamples: Samples = {
  "cloudinary-api-secret": {
    hits: ["cloudinary.config({ cloud_name: 'demo', api_key: '{digit:15}', api_secret: '‹{alnum:27}›' });"],
    misses: [["CLOUDINARY_API_SECRET={alnum:26}", "one character short"]],
  },
};
