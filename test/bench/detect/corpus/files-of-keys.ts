import { oneLine, type Surrounding, type Use } from "./surrounding.ts";

const multiLine = (use: Use) => !oneLine(use);

/** Files and literals of several lines, for keys that have them. */
export const filesOfKeys: readonly Surrounding[] = [
  {
    id: "key file",
    file: "server.pem",
    fits: multiLine,
    write: (page, use) => void page.value(use.key).write("\n"),
  },
  {
    id: "yaml block",
    file: "tls.yaml",
    fits: multiLine,
    write(page, use) {
      page.write(`tls:\n  ${use.key.name.toLowerCase()}: |\n    `);
      page.value(use.key, (text) => text.replaceAll("\n", "\n    ")).write("\n  port: 8443\n");
    },
  },
  {
    id: "python text",
    file: "keys.py",
    fits: multiLine,
    write: (page, use) => void page.write(`${use.key.name} = """`).value(use.key).write('"""\n'),
  },
  {
    id: "shell here document",
    file: "install.sh",
    fits: multiLine,
    write: (page, use) => void page.write("cat > /etc/acme/key.pem <<'EOF'\n").value(use.key).write("\nEOF\n"),
  },
  {
    id: "key file of Windows",
    file: "id.key",
    bytes: "crlf",
    fits: multiLine,
    write: (page, use) => void page.value(use.key).write("\n"),
  },
  {
    id: "service account",
    file: "service-account.json",
    fits: ({ kind }) => kind.id === "google service account",
    write(page, use) {
      const { random } = use;
      page.write(
        `{\n  "type": "service_account",\n  "project_id": "acme-prod",\n  "private_key_id": "${random.characters("hex", 40)}",\n`,
      );
      page
        .write('  "private_key": "')
        .value(use.key, (text) => JSON.stringify(text).slice(1, -1))
        .write('\\n",\n');
      page.write(
        `  "client_email": "ci@acme-prod.iam.gserviceaccount.com",\n  "client_id": "${random.characters("digit", 21)}"\n}\n`,
      );
    },
  },
];
