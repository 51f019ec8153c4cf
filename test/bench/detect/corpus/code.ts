import { camel, each, oneLine, pascal, quoted, type Surrounding, snake } from "./surrounding.ts";

const plain = (text: string) => text;

/** Literals in programs. */
export const code: readonly Surrounding[] = [
  {
    id: "javascript constant",
    file: "client.js",
    write(page, use) {
      page.write('import axios from "axios";\n\n');
      each(page, use, (name) => `const ${camel(name)} = "`, '";\n');
      page.write("\nexport const client = axios.create({ timeout: 10_000 });\n");
    },
  },
  {
    id: "javascript property",
    file: "config.mjs",
    write(page, use) {
      page.write("export default {\n  retries: 3,\n");
      each(
        page,
        use,
        (name) => `  ${camel(name)}: '`,
        "',\n",
        (text) => quoted(text).replaceAll("'", "\\'"),
      );
      page.write("};\n");
    },
  },
  {
    id: "typescript fallback",
    file: "env.ts",
    write(page, use) {
      each(page, use, (name) => `export const ${camel(name)}: string = process.env.${name} ?? "`, '";\n');
    },
  },
  {
    id: "javascript environment",
    file: "setup.cjs",
    fits: oneLine,
    write(page, use) {
      page.write('"use strict";\n');
      each(page, use, (name) => `process.env.${name} = \``, "`;\n", plain);
    },
  },
  {
    id: "javascript call",
    file: "index.tsx",
    write(page, use) {
      page.write(`// talks to ${use.kind.host}\n`);
      each(
        page,
        use,
        (name) => `const ${camel(name)}Client = new Client({ ${camel(name)}: "`,
        '", maxRetries: 2 });\n',
      );
    },
  },
  {
    id: "python constant",
    file: "settings.py",
    write(page, use) {
      page.write("import os\n\nDEBUG = False\n");
      each(page, use, (name) => `${name} = "`, '"\n');
    },
  },
  {
    id: "python environment",
    file: "agent.py",
    write(page, use) {
      page.write("import os\n");
      each(page, use, (name) => `os.environ["${name}"] = "`, '"\n');
    },
  },
  {
    id: "python argument",
    file: "main.py",
    write(page, use) {
      page.write("from sdk import Client\n\n\ndef make():\n");
      each(page, use, (name) => `    client = Client(${snake(name)}="`, '", timeout=30)\n');
      page.write("    return client\n");
    },
  },
  {
    id: "python dictionary",
    file: "conf.py",
    fits: oneLine,
    write(page, use) {
      page.write("CONFIG = {\n    'retries': 3,\n");
      each(page, use, (name) => `    '${snake(name)}': '`, "',\n", plain);
      page.write("}\n");
    },
  },
  {
    id: "go",
    file: "main.go",
    write(page, use) {
      page.write('package main\n\nimport "net/http"\n\nconst (\n\tport = 8080\n');
      each(page, use, (name) => `\t${camel(name)} = "`, '"\n');
      page.write(')\n\nfunc main() { http.ListenAndServe(":8080", nil) }\n');
    },
  },
  {
    id: "java",
    file: "Config.java",
    write(page, use) {
      page.write("package io.acme;\n\npublic final class Config {\n");
      each(page, use, (name) => `    private static final String ${name} = "`, '";\n');
      page.write("}\n");
    },
  },
  {
    id: "c#",
    file: "Startup.cs",
    write(page, use) {
      page.write("namespace Acme;\n\npublic class Startup\n{\n");
      each(page, use, (name) => `    private const string ${pascal(name)} = "`, '";\n');
      page.write("}\n");
    },
  },
  {
    id: "ruby",
    file: "initializer.rb",
    fits: oneLine,
    write(page, use) {
      page.write("# frozen_string_literal: true\n\n");
      each(page, use, (name) => `ENV['${name}'] ||= '`, "'\n", plain);
    },
  },
  {
    id: "php",
    file: "wp-config.php",
    fits: oneLine,
    write(page, use) {
      page.write("<?php\n");
      each(page, use, (name) => `define('${name}', '`, "');\n", plain);
    },
  },
  {
    id: "php array",
    file: "services.php",
    fits: oneLine,
    write(page, use) {
      page.write("<?php\n\nreturn [\n    'debug' => false,\n");
      each(page, use, (name) => `    '${snake(name)}' => '`, "',\n", plain);
      page.write("];\n");
    },
  },
  {
    id: "rust",
    file: "main.rs",
    write(page, use) {
      each(page, use, (name) => `const ${name}: &str = "`, '";\n');
      page.write('\nfn main() {\n    println!("ready");\n}\n');
    },
  },
  {
    id: "kotlin",
    file: "Keys.kt",
    write(page, use) {
      page.write("object Keys {\n");
      each(
        page,
        use,
        (name) => `    const val ${name} = "`,
        '"\n',
        (text) => quoted(text).replaceAll("$", "\\$"),
      );
      page.write("}\n");
    },
  },
  {
    id: "swift",
    file: "Secrets.swift",
    write(page, use) {
      page.write("enum Secrets {\n");
      each(page, use, (name) => `    static let ${camel(name)} = "`, '"\n');
      page.write("}\n");
    },
  },
  {
    id: "dart",
    file: "env.dart",
    fits: oneLine,
    write(page, use) {
      each(page, use, (name) => `const String ${camel(name)} = '`, "';\n", plain);
    },
  },
  {
    id: "commented out",
    file: "old.ts",
    fits: oneLine,
    write(page, use) {
      page.write("export const retries = 3;\n");
      each(page, use, (name) => `// const ${camel(name)} = "`, '"; // old one\n', plain);
    },
  },
];
