/** The entry of the bundle that is loaded right after the activation: the rules are most of what ships. */
export { createDetector } from "@vault-secret/detect";
