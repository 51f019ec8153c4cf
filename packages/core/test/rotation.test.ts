import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextRotationAction, type RotationHost, rotate } from "../src/rotation.ts";

const token = "new-version-0123456789-0123456789";

describe("nextRotationAction", () => {
  const fresh = { old: ["AWSCURRENT"] };
  const begun = { old: ["AWSCURRENT"], [token]: ["AWSPENDING"] };

  test("goes from create to set to test to finish", () => {
    expect(nextRotationAction({ versions: fresh, token })).toEqual({ step: "create", versionId: token });
    expect(nextRotationAction({ versions: begun, token })).toEqual({ step: "set", versionId: token });
    expect(nextRotationAction({ versions: begun, token, set: true })).toEqual({ step: "test", versionId: token });
    expect(nextRotationAction({ versions: begun, token, set: true, works: true })).toEqual({
      step: "finish",
      versionId: token,
      fromVersionId: "old",
    });
    const finished = { old: ["AWSPREVIOUS"], [token]: ["AWSCURRENT", "AWSPENDING"] };
    expect(nextRotationAction({ versions: finished, token })).toEqual({ step: "done", versionId: token });
  });

  test("takes up the pending version of a run that died, instead of making another", () => {
    const versions = { old: ["AWSCURRENT"], theirs: ["AWSPENDING"] };
    expect(nextRotationAction({ versions, token })).toEqual({ step: "set", versionId: "theirs" });
  });

  test("a pending label left on the current version belongs to a rotation that is over", () => {
    const versions = { old: ["AWSCURRENT", "AWSPENDING"] };
    expect(nextRotationAction({ versions, token })).toEqual({ step: "create", versionId: token });
  });

  test.each([
    ["the provider refuses the new value", { versions: begun, token, set: true, works: false }],
    ["there is no current version", { versions: {}, token }],
    ["another rotation has overtaken it", { versions: { other: ["AWSCURRENT"], [token]: ["AWSPREVIOUS"] }, token }],
  ])("never finishes when %s", (_, state) => {
    expect(() => nextRotationAction(state)).toThrow(expect.objectContaining({ code: "CONFLICT" }));
  });
});

/** A secret and its provider, which dies before or after the effect of the actions that `crashes` names. */
class World implements RotationHost {
  versions: Record<string, string[]> = { old: ["AWSCURRENT"] };
  accepted = new Set(["old"]);
  tested = new Set<string>();
  created = 0;
  steps = 0;
  readonly #crashes: Map<number, "before" | "after">;

  constructor(crashes: readonly (readonly [number, "before" | "after"])[] = []) {
    this.#crashes = new Map(crashes);
  }

  async look() {
    return structuredClone(this.versions);
  }

  async perform(action: Parameters<RotationHost["perform"]>[0]) {
    const crash = this.#crashes.get(this.steps++);
    if (crash === "before") throw new Error("died");
    const answer = this.#act(action);
    if (crash === "after") throw new Error("died");
    return answer;
  }

  get current(): string {
    return Object.keys(this.versions).find((id) => this.versions[id]?.includes("AWSCURRENT")) ?? "";
  }

  #act(action: Parameters<RotationHost["perform"]>[0]): boolean | undefined {
    const { versionId } = action;
    switch (action.step) {
      case "create":
        this.created++;
        this.versions[versionId] = ["AWSPENDING"];
        return undefined;
      case "set":
        this.accepted.add(versionId);
        return undefined;
      case "test":
        this.tested.add(versionId);
        return this.accepted.has(versionId);
      case "finish":
        expect(action.fromVersionId).toBe(this.current);
        this.versions = { [action.fromVersionId]: ["AWSPREVIOUS"], [versionId]: ["AWSCURRENT", "AWSPENDING"] };
        return undefined;
    }
  }
}

describe("rotate", () => {
  test("makes the new version current", async () => {
    const world = new World();
    expect(await rotate(token, world)).toBe(token);
    expect(world.current).toBe(token);
    expect(await rotate(token, world)).toBe(token);
    expect(world.steps).toBe(4);
  });

  test("dies anywhere, any number of times, and a later run completes it with one new version", async () => {
    const crashes = fc.array(fc.tuple(fc.nat(20), fc.constantFrom("before" as const, "after" as const)));
    await fc.assert(
      fc.asyncProperty(crashes, async (when) => {
        const world = new World(when);
        let runs = 0;
        let versionId: string | undefined;
        while (versionId === undefined) {
          // Each run has a token of its own, as after a crash that lost the old one.
          versionId = await rotate(`${token}-${runs++}`, world).catch(() => undefined);
          // At every moment the current version is one that the provider accepts, and a new one only after its test.
          expect(world.accepted.has(world.current)).toBe(true);
          if (world.current !== "old") expect(world.tested.has(world.current)).toBe(true);
          if (world.current !== "old") break;
        }
        expect(world.current).toMatch(token);
        expect(world.created).toBe(1);
      }),
    );
  });

  test("with its token kept, a run after the end changes nothing", async () => {
    const world = new World([[3, "after"]]);
    await expect(rotate(token, world)).rejects.toThrow("died");
    expect(await rotate(token, world)).toBe(token);
    expect([world.steps, world.created]).toEqual([4, 1]);
  });
});
