import type { Samples, Vendor } from "../vendor.ts";

export const docker: Vendor = {
  name: "Docker",
  category: "code",
  env: "DOCKERHUB_TOKEN",
  docs: "https://docs.docker.com/",
  revoke: "https://app.docker.com/",
  rules: [
    {
      id: "docker-personal-token",
      kind: "Docker Hub personal access token",
      severity: "critical",
      shape: "dckr_pat_{url:27}",
    },
    {
      id: "docker-organization-token",
      kind: "Docker Hub organization access token",
      severity: "critical",
      shape: "dckr_oat_{url:32}",
    },
    {
      id: "docker-swarm-join-token",
      kind: "Swarm join token",
      shape: "SWMTKN-1-{lalnum:50}-{lalnum:25}",
      check: isNoExample,
      env: "SWARM_JOIN_TOKEN",
      docs: "https://docs.docker.com/",
    },
    {
      id: "docker-swarm-unlock-key",
      kind: "Swarm unlock key",
      shape: "SWMKEY-1-{b64:43}",
      check: isNoExample,
      env: "SWARM_UNLOCK_KEY",
      docs: "https://docs.docker.com/",
    },
    {
      id: "docker-legacy-token",
      kind: "Docker Hub access token without prefix",
      severity: "critical",
      shape: "{uuid}",
      near: [
        "dockerhub token",
        "docker hub token",
        "dockerhub access token",
        "docker hub access token",
        "dockerhub password",
      ],
    },
  ],
};

/** The manual shows a few, which every copy of it repeats. */
function isNoExample(key: string): boolean {
  return !/^SWM(?:TKN-1-(?:3pu6hs|1h8aps|49nj1c)|KEY-1-(?:7c37Cc|y6guTZ|fySn8T))/.test(key);
}

export const dockerSamples: Samples = {
  "docker-swarm-join-token": {
    misses: [["docker swarm join --token SWMTKN-1-3pu6hs{lalnum:44}-{lalnum:25}", "the one of the manual"]],
  },
  "docker-personal-token": {
    hits: ["docker login -u me -p ‹dckr_pat_{url:27}›"],
    misses: [["dckr_pat_{url:26}", "one character short"]],
  },
};
