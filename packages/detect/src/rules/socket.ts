import type { Samples, Vendor } from "../vendor.ts";

export const socket: Vendor = {
  name: "Socket",
  category: "code",
  env: "SOCKET_SECURITY_API_TOKEN",
  docs: "https://docs.socket.dev/",
  revoke: "https://socket.dev/dashboard",
  rules: [
    {
      id: "socket-api-token",
      kind: "API token",
      shape: ["sktsec_{url:30,70}_api", "sktsec_{alnum:40,70}"],
      near: ["socket", "sktsec"],
    },
  ],
};

export const socketSamples: Samples = {};
