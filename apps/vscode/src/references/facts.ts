import type { Translate } from "../detection/words.ts";
import type { SecretItem } from "../vault/vault-client.ts";

const DAY_MS = 86_400_000;
/** After so many days a value is called old. */
const OLD_DAYS = 90;

/** Days since the value was last changed; undefined if the vault does not say. */
export function ageInDays(
  { lastRotatedDate, lastChangedDate, createdDate }: SecretItem,
  now: Date,
): number | undefined {
  const changed = lastRotatedDate ?? lastChangedDate ?? createdDate;
  return changed && Math.max(0, Math.floor((now.getTime() - changed.getTime()) / DAY_MS));
}

/** What is known about a secret, as Markdown lines for a hover. Never the value. */
export function hoverLines(secret: SecretItem, now: Date, t: Translate): string[] {
  const age = ageInDays(secret, now);
  return [
    `**${secret.name}** · ${secret.region}`,
    secret.deletedDate
      ? `⚠ ${t("Scheduled for deletion on {0}: restore it, or use another secret.", day(secret.deletedDate))}`
      : "",
    age === undefined
      ? ""
      : age > OLD_DAYS
        ? `⚠ ${t("Value is {0} days old: rotate it.", age)}`
        : t("Value is {0} days old.", age),
    secret.lastRotatedDate ? t("Last rotated on {0}.", day(secret.lastRotatedDate)) : "",
    secret.rotationEnabled ? t("Rotates by itself.") : "",
    t("Encrypted with {0}.", secret.kmsKeyId ?? t("AWS's own key for Secrets Manager")),
  ].filter((line) => line !== "");
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
