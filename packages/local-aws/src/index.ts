export type { Credentials } from "./credentials.ts";
export { type LocalAws, type LocalAwsOptions, startLocalAws } from "./local-aws.ts";
export { defaultFolder } from "./state-folder.ts";
