import type { Samples, Vendor } from "../vendor.ts";

export const imagekit: Vendor = {
  name: "ImageKit",
  category: "cloud",
  env: "IMAGEKIT_PRIVATE_KEY",
  docs: "https://imagekit.io/docs",
  revoke: "https://imagekit.io/",
  rules: [
    { id: "imagekit-private-key", kind: "private key", shape: "private_{b64:27}=" },
    {
      id: "imagekit-public-key",
      kind: "public key",
      shape: "public_{b64:27}=",
      isPublic: true,
      env: "IMAGEKIT_PUBLIC_KEY",
    },
  ],
};

export const imagekitSamples: Samples = {
  "imagekit-private-key": {
    hits: ["new ImageKit({ publicKey: 'public_{b64:27}=', privateKey: '‹private_{b64:27}=›' })"],
    misses: [["private_{b64:26}=", "one character short"]],
  },
};
