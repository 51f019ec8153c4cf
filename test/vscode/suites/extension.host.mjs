// Runs inside VS Code's extension host, beside the extension: what the page does not show.
import assert from "node:assert/strict";
import { join } from "node:path";
import * as vscode from "vscode";
import { inventKey } from "../sample-project.ts";

const ours = (uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Vault Secret");

suite("the extension", () => {
  test("tells of a key in an untitled document without a character of it", async () => {
    const key = inventKey("groq");
    const { uri } = await vscode.workspace.openTextDocument({ language: "python", content: `key = "${key}"\n` });
    const [problem] = await until(() => ours(uri), hasOne);
    assertSilent(JSON.stringify(problem), key);
    assert.equal(problem.range.start.character, 7);
    assert.equal(problem.range.end.character, 7 + key.length);
    assert.match(problem.code.target.toString(), /^https:/);
  });

  test("finds a key in a cell of a notebook", async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, `key = "${inventKey("groq")}"`, "python");
    const notebook = await vscode.workspace.openNotebookDocument("jupyter-notebook", new vscode.NotebookData([cell]));
    await until(() => ours(notebook.cellAt(0).document.uri), hasOne);
  });

  test("hands an id to the commands of its fixes, and edits nothing before a click", async () => {
    const key = inventKey("groq");
    const { uri } = await vscode.workspace.openTextDocument({ language: "python", content: `key = "${key}"\n` });
    const [problem] = await until(() => ours(uri), hasOne);
    const actions = await fixes(uri, problem.range);
    assert.equal(actions[0].command.command, "vaultSecret.moveToVault");
    assert.equal(actions[0].isPreferred, true);
    for (const { edit, command } of actions) {
      assert.equal(edit, undefined);
      assertSilent(JSON.stringify(command), key);
    }
  });

  test("replaces the key where it is by then, if the text moves while the vault is at work", async () => {
    const key = inventKey("groq");
    const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
    const uri = vscode.Uri.file(join(folder, "moving.py"));
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`key = "${key}"\n`));
    const document = await vscode.workspace.openTextDocument(uri);
    const [problem] = await until(() => ours(uri), hasOne);
    const [{ command }] = await fixes(uri, problem.range);
    void vscode.commands.executeCommand(command.command, ...command.arguments);
    let lines = 0;
    while (lines < 5) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), `# line ${lines}\n`);
      if (await vscode.workspace.applyEdit(edit)) lines += 1;
    }
    await until(
      () => document.getText(),
      (text) => !text.includes(key),
    );
    const written = document.getText().match(/^# line \d$/gm) ?? [];
    assert.equal(written.length, lines);
    const code = document.getText().replaceAll(/^# line \d\n/gm, "");
    assert.match(code, /^import os\n\n?key = os\.environ\["GROQ_API_KEY"\]\n$/);
  });
});

const hasOne = (problems) => problems.length === 1;

async function fixes(uri, range) {
  const all = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, range, "quickfix");
  return all.filter(({ command }) => command?.command.startsWith("vaultSecret."));
}

/** No eight characters in a row of the key are in the text. */
function assertSilent(text, key) {
  for (let at = 0; at + 8 <= key.length; at += 1) assert.ok(!text.includes(key.slice(at, at + 8)), "tells the key");
}

/** What `look` sees, once it is as it should be. Mocha's limit ends the wait. */
function until(look, isRight) {
  return new Promise((resolve) => {
    const again = () => {
      const seen = look();
      if (isRight(seen)) resolve(seen);
      else setTimeout(again, 20);
    };
    again();
  });
}
