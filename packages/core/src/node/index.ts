export { type NodeAwsOptions, nodeAws } from "./clients.ts";
export type { CredentialOptions } from "./credentials.ts";
export { readRefsFile, writeRefsFile } from "./files.ts";
export type { TransportOptions } from "./transport.ts";
