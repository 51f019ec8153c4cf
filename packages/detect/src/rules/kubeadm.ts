import type { Samples, Vendor } from "../vendor.ts";

export const kubeadm: Vendor = {
  name: "kubeadm",
  category: "cloud",
  env: "KUBEADM_TOKEN",
  docs: "https://kubernetes.io/docs",
  revoke: "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/",
  rules: [
    {
      id: "kubeadm-bootstrap-token",
      kind: "bootstrap token",
      shape: "{lalnum:6}.{lalnum:16}",
      near: ["kubeadm", "bootstrap token"],
    },
  ],
};

export const kubeadmSamples: Samples = {
  "kubeadm-bootstrap-token": { hits: ["kubeadm join 10.0.0.1:6443 --token ‹{lalnum:6}.{lalnum:16}›"] },
};
