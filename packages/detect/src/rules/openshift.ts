import type { Samples, Vendor } from "../vendor.ts";

export const openshift: Vendor = {
  name: "OpenShift",
  category: "cloud",
  env: "OPENSHIFT_TOKEN",
  docs: "https://docs.openshift.com/",
  revoke: "https://console.redhat.com/openshift/",
  rules: [{ id: "openshift-token", kind: "OAuth token", severity: "critical", shape: "sha256~{url:43}" }],
};

export const openshiftSamples: Samples = {
  "openshift-token": { hits: ["oc login --token=‹sha256~{url:43}› --server=https://api.acme.io:6443"] },
};
