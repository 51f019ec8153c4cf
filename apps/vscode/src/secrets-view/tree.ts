import type { SecretItem } from "../vault/vault-client.ts";

/** A part of names that several secrets may share, such as an environment or a project. */
export interface Group {
  readonly kind: "group";
  readonly label: string;
  readonly children: readonly Node[];
}

export interface Leaf {
  readonly kind: "secret";
  /** Last part of the name. */
  readonly label: string;
  /** Whole name. Commands read it from their argument. */
  readonly secretName: string;
  readonly secret: SecretItem;
}

export type Node = Group | Leaf;

/** Secrets by the parts of their names, groups first, both in the order of the alphabet. */
export function treeOf(secrets: readonly SecretItem[]): Node[] {
  return level(secrets.map((secret) => ({ secret, parts: secret.name.split("/").filter((part) => part !== "") })));
}

interface Named {
  readonly secret: SecretItem;
  /** What is left of the name below the group. */
  readonly parts: readonly string[];
}

function level(named: readonly Named[]): Node[] {
  const inside = named.filter(({ parts }) => parts.length > 1);
  const groups = [...new Set(inside.map(({ parts }) => parts[0] ?? ""))].map((label): Group => {
    const own = inside.filter(({ parts }) => parts[0] === label);
    return { kind: "group", label, children: level(own.map((it) => ({ ...it, parts: it.parts.slice(1) }))) };
  });
  const leaves = named
    .filter(({ parts }) => parts.length <= 1)
    .map(({ secret, parts }): Leaf => {
      return { kind: "secret", label: parts[0] ?? secret.name, secretName: secret.name, secret };
    });
  const byLabel = (a: Node, b: Node) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
  return [...groups.sort(byLabel), ...leaves.sort(byLabel)];
}
