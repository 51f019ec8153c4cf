/** The path of a resource as VS Code writes it down: `file:///a/b`, `vscode-remote://host/a/b`; "" if it is none. */
export function pathOf(resource: string): string {
  try {
    const path = decodeURIComponent(new URL(resource).pathname);
    // On Windows: /c:/a/b
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
  } catch {
    return "";
  }
}

export function isSamePath(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Drives are written in either case. */
function plain(path: string): string {
  return path.replaceAll("\\", "/").replace(/^[A-Z](?=:\/)/, (drive) => drive.toLowerCase());
}
