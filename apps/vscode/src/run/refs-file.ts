import { Uri, workspace } from "vscode";

export interface RefsFile {
  readonly uri: Uri;
  readonly text: string;
  /** Of `vault.<env>.refs`. */
  readonly env: string | undefined;
}

/**
 * The reference file for programs of a folder: `vault.<environment>.refs` or else `vault.refs`, of the folder itself or
 * the nearest one above it in the workspace.
 */
export async function nearestRefsFile(folder: Uri, environment: string): Promise<RefsFile | undefined> {
  const root = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  for (let at = folder; ; at = Uri.joinPath(at, "..")) {
    for (const env of [environment, undefined]) {
      const uri = Uri.joinPath(at, env === undefined ? "vault.refs" : `vault.${env}.refs`);
      const text = await read(uri);
      if (text !== undefined) return { uri, text, env };
    }
    if (at.path === root.path || at.path === Uri.joinPath(at, "..").path) return undefined;
  }
}

async function read(uri: Uri): Promise<string | undefined> {
  try {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    return open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
