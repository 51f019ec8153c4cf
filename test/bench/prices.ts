/** USD list prices of us-east-1, before tax. Check them at each release: https://aws.amazon.com/secrets-manager/pricing */
export const prices = {
  asOf: "2026-11",
  secretPerMonth: 0.4,
  secretsManagerCallsPer10000: 0.05,
  kmsRequestsPer10000: 0.03,
  customerKeyPerMonth: 1,
} as const;

export function priceOf(usage: { secretsManagerCalls: number }): number {
  return (usage.secretsManagerCalls / 10_000) * prices.secretsManagerCallsPer10000;
}
