/**
 * Keys that documentation shows, known by hash, so that none stands in the source. FNV-1a, 32 bit.
 */
const EXAMPLES = new Set([
  // Google, as other scanners list them
  0xc8a510e9, 0x722ef8d0, 0xb1887211, 0xaf8fab00, 0x00d9b068, 0x1845a427, 0xf0951274, 0x8ee1d847, 0xf50c0e72,
  0x6a41f911, 0x0af7ca9d, 0xb8782c2e, 0x4e1351cb, 0x1751c16c, 0x739ddd87, 0x965bd60a,
  // Stripe, SendGrid, Slack, Supabase, Azure's emulators, jwt.io
  0xe972e9a4, 0x1d14fe37, 0x1cc53023, 0x30d947b2, 0x5809d490, 0xc0cc49e7, 0x384ed6f4, 0x34a10706, 0xca3382ee,
  0xd7b05ca2, 0xca3f82eb,
  // X
  0x619fc4af, 0x0b9e24e6, 0x80df12b6, 0x332930f7,
  // Resend, OpenRouter, Svix, OpenAI, Replicate, Discord and Cloudflare, as their manuals and SDKs show them
  0x92f678f8, 0x9aea67bc, 0xd1df6678, 0xfbaf5062, 0x09cc615b, 0xc06753f8, 0x7aa2ea7a, 0x713668fc, 0x56d20fe1,
  0x915f51ed, 0xec036863,
  // Telegram, Discord, Mailgun, Cloudflare, OpenWeather
  0x91627570, 0xeb3c6d33, 0xf97d14a5, 0x1ba0f990, 0xc185db61, 0xcdae4e4f, 0xc8e2bc0e, 0x416d6d2c, 0x5ca4aff4,
]);
/** What introduces an example. */
const INTRODUCED = /(?:\be\.g\.|\bex\.|\bfor example|\bexample:|\bsuch as|\blike),?:?\s{0,3}["'`]?$/i;

export function isExample(value: string, text: string, start: number): boolean {
  return isPublished(value) || INTRODUCED.test(text.slice(Math.max(0, start - 20), start));
}

/** Whether a manual shows this very key. */
export function isPublished(value: string): boolean {
  return EXAMPLES.has(hashOf(value));
}

/** FNV-1a. */
export function hashOf(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
