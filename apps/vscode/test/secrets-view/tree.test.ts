import { expect, test } from "vitest";
import { type Node, treeOf } from "../../src/secrets-view/tree.ts";
import type { SecretItem } from "../../src/vault/vault-client.ts";

test("secrets stand below the parts of their names, groups first", () => {
  expect(outline(treeOf(["prod/shop/stripe", "dev/shop/openai", "alone", "dev/shop/anthropic"].map(secret)))).toEqual([
    { dev: [{ shop: ["anthropic", "openai"] }] },
    { prod: [{ shop: ["stripe"] }] },
    "alone",
  ]);
});

test("a name that is also the beginning of others is a secret and a group", () => {
  expect(outline(treeOf(["a/b", "a"].map(secret)))).toEqual([{ a: ["b"] }, "a"]);
});

test("slashes without a name between them make no group", () => {
  expect(outline(treeOf(["/a//b/", "/"].map(secret)))).toEqual([{ a: ["b"] }, "/"]);
});

test("a secret keeps its whole name for commands", () => {
  const [group] = treeOf([secret("dev/openai")]);
  expect(group?.kind === "group" && group.children[0]).toMatchObject({ secretName: "dev/openai", label: "openai" });
});

function outline(nodes: readonly Node[]): unknown[] {
  return nodes.map((node) => (node.kind === "group" ? { [node.label]: outline(node.children) } : node.label));
}

function secret(name: string): SecretItem {
  return {
    name,
    arn: name,
    region: "eu-west-1",
    kmsKeyId: undefined,
    versionId: undefined,
    createdDate: undefined,
    lastChangedDate: undefined,
    lastRotatedDate: undefined,
    rotationEnabled: false,
    deletedDate: undefined,
    tags: {},
  };
}
