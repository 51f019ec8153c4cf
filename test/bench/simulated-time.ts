/** Makes `Date.now()` and `new Date()` of this process follow a clock that only moves when told to. */
export function simulateTime(): { now(): number; advance(ms: number): void } {
  let now = Date.now();
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args: ConstructorParameters<typeof Date> | []) {
      super(...((args.length === 0 ? [now] : args) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
  };
}
