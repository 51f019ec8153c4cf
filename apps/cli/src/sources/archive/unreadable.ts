/** An archive cannot be read any further; the message says why. */
export class UnreadableArchive extends Error {
  override readonly name = "UnreadableArchive";
}
