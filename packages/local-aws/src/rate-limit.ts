/** A token bucket: `perSecond` on average, twice as many at once. */
export interface RateLimit {
  /** Takes one token; false if there is none. */
  take(now: number): boolean;
}

export function createRateLimit(perSecond: number): RateLimit {
  const most = 2 * perSecond;
  let tokens = most;
  let filledAt = Number.NEGATIVE_INFINITY;
  return {
    take(now) {
      const passed = Math.max(0, now - filledAt) / 1000;
      tokens = Math.min(most, tokens + passed * perSecond);
      filledAt = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
