import { describe, expect, test } from "vitest";
import { Transport } from "../../src/node/transport.ts";
import { useCleanEnvironment } from "./environment.ts";

useCleanEnvironment();

describe("whatever setting an address came from, plain http is refused for", () => {
  test.each(["10.0.0.1", "localhost", "169.254.169.254", "127.0.0.1.example"])("%s", async (hostname) => {
    const request = { protocol: "http:", hostname, method: "POST", path: "/", query: {}, headers: {}, body: "" };
    const handled = new Transport({}).handle(request as unknown as Parameters<Transport["handle"]>[0]);
    await expect(handled).rejects.toMatchObject({ code: "INVALID_ENDPOINT" });
  });
});
