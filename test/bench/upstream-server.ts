import { createServer } from "node:http";

/*
 * Stands in for AWS so that the clients are what is measured: answers every secret that is asked for after a fixed
 * latency, checks no signature. Runs in a process of its own; its parent steers it by messages.
 */

let latencyMs = 20;
let fault: "none" | "unavailable" = "none";
let calls = 0;

function secret(id: string) {
  return {
    ARN: `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${id}-AbCdEf`,
    Name: id,
    SecretString: `value of ${id}`,
    VersionId: "00000000-0000-4000-8000-000000000000",
    VersionStages: ["AWSCURRENT"],
    CreatedDate: 1_700_000_000,
  };
}

function answer(target: string, body: { SecretId?: string; SecretIdList?: string[] }): [status: number, body: unknown] {
  if (fault === "unavailable") return [503, { __type: "ServiceUnavailableException", message: "down" }];
  if (target === "secretsmanager.GetSecretValue") return [200, secret(body.SecretId ?? "")];
  if (target === "secretsmanager.BatchGetSecretValue") {
    return [200, { SecretValues: (body.SecretIdList ?? []).map(secret), Errors: [] }];
  }
  return [400, { __type: "UnknownOperationException" }];
}

const server = createServer((request, response) => {
  calls += 1;
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const [status, body] = answer(
      String(request.headers["x-amz-target"]),
      JSON.parse(Buffer.concat(chunks).toString()),
    );
    setTimeout(() => {
      response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
    }, latencyMs);
  });
});
server.keepAliveTimeout = 60_000;

process.on("message", (message: { latencyMs?: number; fault?: typeof fault; reset?: boolean }) => {
  latencyMs = message.latencyMs ?? latencyMs;
  fault = message.fault ?? fault;
  process.send?.({ calls });
  if (message.reset) calls = 0;
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
