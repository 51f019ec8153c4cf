import { Uri, window, workspace } from "vscode";

/** A folder that holds one of these is a project of its own. */
const MARKS = [
  "vault.refs",
  "package.json",
  "pyproject.toml",
  "requirements.txt",
  "go.mod",
  "Cargo.toml",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "composer.json",
  "Gemfile",
  "deno.json",
];

/**
 * The folder of the nearest project that a document belongs to: its `vault.refs` gets the reference. Asks if a document
 * has no place yet. Undefined if there is no folder.
 */
export async function packageFolder(uri: Uri): Promise<Uri | undefined> {
  const file = fileOf(uri);
  const owner = workspace.getWorkspaceFolder(file)?.uri;
  if (file.scheme === "untitled" || !file.path.includes("/")) return chosenFolder();
  if (!owner) return file.scheme === "file" ? Uri.joinPath(file, "..") : chosenFolder();
  for (let folder = Uri.joinPath(file, ".."); folder.path.startsWith(owner.path); folder = Uri.joinPath(folder, "..")) {
    if (await holdsMark(folder)) return folder;
    if (folder.path === owner.path || folder.path === "/") break;
  }
  return owner;
}

/** The file that a document is part of: of a notebook's cell, the notebook. */
export function fileOf(uri: Uri): Uri {
  if (uri.scheme !== "vscode-notebook-cell") return uri;
  const notebook = workspace.notebookDocuments.find((each) =>
    each.getCells().some(({ document }) => document.uri.toString() === uri.toString()),
  );
  return notebook?.uri ?? uri.with({ scheme: "file", fragment: "" });
}

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function holdsMark(folder: Uri): Promise<boolean> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.some(([name]) => MARKS.includes(name));
  } catch {
    return false;
  }
}

async function chosenFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}
