import { expect, test } from "vitest";
import { deliveryTo } from "../../src/run/debugger.ts";

test("a debugger that starts programs in its own console gets them as they are", () => {
  expect(deliveryTo({ type: "pwa-node" })).toBe("as-is");
  expect(deliveryTo({ type: "debugpy", console: "internalConsole" })).toBe("as-is");
});

test("one that would start them in a terminal is moved to the Debug Console, also where that is its default", () => {
  expect(deliveryTo({ type: "debugpy" })).toBe("in-debug-console");
  for (const console of ["integratedTerminal", "externalTerminal", "something new"]) {
    expect(deliveryTo({ type: "node", console })).toBe("in-debug-console");
  }
});

test("an unknown debugger gets no secret: it might type them into a terminal", () => {
  expect(deliveryTo({ type: "lldb" })).toBe("not-known");
  expect(deliveryTo({ type: "node-terminal", console: "internalConsole" })).toBe("not-known");
});

test("a debugger that logs what it is told gets no secret", () => {
  expect(deliveryTo({ type: "pwa-node", trace: true })).toBe("logged");
  expect(deliveryTo({ type: "debugpy", logToFile: true })).toBe("logged");
  expect(deliveryTo({ type: "pwa-node", trace: false })).toBe("as-is");
});
