export type { Credentials } from "./identities.ts";
export { type LocalAws, type LocalAwsOptions, startLocalAws } from "./local-aws.ts";
export { defaultFolder } from "./state-folder.ts";
