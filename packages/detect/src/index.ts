export type { Place } from "./context/place.ts";
export {
  createDetector,
  type Detector,
  type DetectorOptions,
  type GenericTier,
  open,
  scan,
  update,
} from "./detector.ts";
export type { OpenDocument, TextChange } from "./document.ts";
export type { Confidence, Finding, Severity } from "./finding.ts";
export type { Category, Rule, RuleSamples, Samples, Span, Structure, Units, Vendor } from "./vendor.ts";
