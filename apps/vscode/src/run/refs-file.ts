import { Uri, workspace } from "vscode";

export interface RefsFile {
  readonly uri: Uri;
  readonly text: string;
}

/**
 * The reference file for programs of a folder: `vault.<environment>.refs` or else `vault.refs`, of the folder itself or
 * the nearest one above it in the workspace.
 */
export async function nearestRefsFile(folder: Uri, environment: string): Promise<RefsFile | undefined> {
  const root = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  for (let at = folder; ; at = Uri.joinPath(at, "..")) {
    for (const name of [`vault.${environment}.refs`, "vault.refs"]) {
      const file = await read(Uri.joinPath(at, name));
      if (file) return file;
    }
    if (at.path === root.path || at.path === Uri.joinPath(at, "..").path) return undefined;
  }
}

async function read(uri: Uri): Promise<RefsFile | undefined> {
  try {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    return { uri, text: open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    return undefined;
  }
}
