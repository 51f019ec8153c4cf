import { AwsError } from "./errors.ts";
import { type Input, text, wholeNumber } from "./input.ts";

interface Paging<T> {
  /** Unique and sortable; the list is ordered by it. */
  orderOf: (item: T) => string;
  descending?: boolean;
  size: number;
  /** What the page before gave out; undefined for the first page. */
  marker: string | undefined;
  /** The service's name for a marker that it did not give out. */
  badMarker: string;
}

/** The paging members that all lists of KMS share. */
export function kmsPage<T>(input: Input, items: T[], orderOf: (item: T) => string, usualSize = 100) {
  const size = wholeNumber(input, "Limit", 1, 1000) ?? usualSize;
  const marker = text(input, "Marker", { min: 1, max: 1024 });
  const { page, next } = pageOf(items, { orderOf, size, marker, badMarker: "InvalidMarkerException" });
  return { page, paging: { Truncated: next !== undefined, NextMarker: next } };
}

/** The paging members that all lists of Secrets Manager share. */
export function secretsPage<T>(input: Input, items: T[], order: Pick<Paging<T>, "orderOf" | "descending">, most = 100) {
  const size = wholeNumber(input, "MaxResults", 1, most) ?? most;
  const marker = text(input, "NextToken", { min: 1, max: 4096 });
  const { page, next } = pageOf(items, { ...order, size, marker, badMarker: "InvalidNextTokenException" });
  return { page, paging: { NextToken: next } };
}

/** A marker names the last item seen, so that pages stay right when items come and go in between. */
function pageOf<T>(items: T[], { orderOf, descending = false, size, marker, badMarker }: Paging<T>) {
  const sign = descending ? -1 : 1;
  const compare = (a: string, b: string) => sign * (a < b ? -1 : Number(a > b));
  const seen = marker === undefined ? undefined : readMarker(marker, badMarker);
  const rest = seen === undefined ? [...items] : items.filter((item) => compare(orderOf(item), seen) > 0);
  rest.sort((a, b) => compare(orderOf(a), orderOf(b)));
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return { page, next: last && rest.length > size ? writeMarker(orderOf(last)) : undefined };
}

function writeMarker(order: string): string {
  return Buffer.from(`after:${order}`).toString("base64url");
}

function readMarker(marker: string, badMarker: string): string {
  const decoded = Buffer.from(marker, "base64url").toString();
  if (decoded.startsWith("after:")) return decoded.slice("after:".length);
  throw new AwsError(badMarker, "The marker is not one that this list gave out; start again from the first page.");
}
