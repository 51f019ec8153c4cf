export { type LocalAws, type LocalAwsOptions, startLocalAws } from "./local-aws.ts";
