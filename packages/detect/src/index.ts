export { createDetector, type Detector, type DetectorOptions, type Place, scan } from "./detector.ts";
export type { Confidence, Finding, Severity } from "./finding.ts";
export type { Category, Rule, RuleSamples, Samples, Span, Structure, Units, Vendor } from "./vendor.ts";
