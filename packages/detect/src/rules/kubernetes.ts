import { encodeBase64 } from "../check/base64.ts";
import { secretValues } from "../structure/kubernetes.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const kubernetes: Vendor = {
  name: "Kubernetes",
  category: "cloud",
  env: "SECRET_VALUE",
  docs: "https://kubernetes.io/docs",
  revoke: "https://kubernetes.io/",
  rules: [
    {
      id: "kubernetes-secret-value",
      kind: "value of a Secret",
      severity: "medium",
      confidence: "medium",
      structure: secretValues,
    },
  ],
};

export const kubernetesSamples: Samples = {
  "kubernetes-secret-value": {
    sign: encodeBase64,
    hits: [
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  user: YXBw\n  db-password: ‹{alnum:20}4a›\n",
      '{"apiVersion":"v1","data":{"db-password":"‹{alnum:20}4a›"},"kind":"Secret"}',
    ],
    misses: [
      ["kind: Secret\ndata:\n  password: cGFzc3dvcmQ=\n", "password"],
      ["kind: ConfigMap\ndata:\n  password: {alnum:24}\n", "no Secret"],
      [`kind: Secret\nstringData:\n  password: \${PASSWORD}\n`, "a template"],
      ["kind: Secret\n---\nkind: ConfigMap\ndata:\n  password: {alnum:24}\n", "another document"],
    ],
  },
};
