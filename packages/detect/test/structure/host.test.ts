import { expect, test } from "vitest";
import { isLocalHost } from "../../src/structure/host.ts";

test.each([
  "localhost",
  "127.0.0.1",
  "10.0.3.4",
  "172.20.0.2",
  "[::1]",
  "db",
  "postgres",
  "host.docker.internal",
  "redis.svc.cluster.local",
  "db.example.com",
  "myserver.database.windows.net",
  "your-host.com",
])("%s is nobody else's", (host) => {
  expect(isLocalHost(host)).toBe(true);
});

test.each(["db.acme.io", "mysql.acme.io", "cluster0.ab1cd.mongodb.net", "34.120.7.9"])("%s is somewhere", (host) => {
  expect(isLocalHost(host)).toBe(false);
});
