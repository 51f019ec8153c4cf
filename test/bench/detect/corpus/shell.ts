import { bare, camel, each, oneLine, quoted, quotedTwice, type Surrounding, snake, type Use } from "./surrounding.ts";

const plain = (text: string) => text;

/** "Authorization: Bearer " → its name and what stands before the key. */
function header({ kind }: Use): { name: string; scheme: string } {
  const [name = "", ...rest] = kind.header.split(": ");
  return { name, scheme: rest.join(": ") };
}

/** Commands, requests and what tools save of them. */
export const shell: readonly Surrounding[] = [
  {
    id: "shell export",
    file: "deploy.sh",
    fits: oneLine,
    write(page, use) {
      page.write("#!/usr/bin/env bash\nset -euo pipefail\n\n");
      each(page, use, (name) => `export ${name}='`, "'\n", plain);
      page.write("npm run deploy\n");
    },
  },
  {
    id: "shell in front of a command",
    file: "run.sh",
    fits: oneLine,
    write(page, use) {
      page.write("#!/bin/sh\n");
      each(page, use, (name) => `${name}="`, '" node server.js\n', plain);
    },
  },
  {
    id: "dockerfile",
    file: "Dockerfile",
    fits: oneLine,
    write(page, use) {
      page.write("FROM node:24-slim\nWORKDIR /app\n");
      each(page, use, (name) => `ENV ${name}=`, "\n", plain);
      page.write('CMD ["node", "server.js"]\n');
    },
  },
  {
    id: "systemd",
    file: "app.service",
    fits: oneLine,
    write(page, use) {
      page.write("[Service]\nExecStart=/usr/bin/node server.js\n");
      each(
        page,
        use,
        (name) => `Environment="${name}=`,
        '"\n',
        (text) => text.replaceAll("%", "%%"),
      );
    },
  },
  {
    id: "powershell",
    file: "deploy.ps1",
    fits: oneLine,
    write(page, use) {
      each(page, use, (name) => `$env:${name} = '`, "'\n", plain);
      page.write("dotnet run\n");
    },
  },
  {
    id: "batch file",
    file: "start.bat",
    bytes: "crlf",
    fits: (use) => oneLine(use) && !use.key.value.includes("%"),
    write(page, use) {
      page.write("@echo off\n");
      each(page, use, (name) => `set ${name}=`, "\n", plain);
    },
  },
  {
    id: "curl",
    file: "request.sh",
    fits: bare,
    write(page, use) {
      page.write(`#!/bin/sh\ncurl -s https://${use.kind.host}/v1/items -H "${use.kind.header}`);
      page.value(use.key).write('" -H "Content-Type: application/json"\n');
    },
  },
  {
    id: "http file",
    file: "api.http",
    fits: bare,
    write(page, use) {
      page.write(`### items of ${use.kind.host}\nGET https://${use.kind.host}/v1/items\n${use.kind.header}`);
      page.value(use.key).write("\nAccept: application/json\n");
    },
  },
  {
    id: "fetch",
    file: "api.ts",
    fits: bare,
    write(page, use) {
      const { name, scheme } = header(use);
      page.write(`const reply = await fetch("https://${use.kind.host}/v1/items", { headers: { "${name}": "${scheme}`);
      page.value(use.key).write('" } });\n');
    },
  },
  {
    id: "python request",
    file: "fetch.py",
    fits: bare,
    write(page, use) {
      const { name, scheme } = header(use);
      page.write(
        `import requests\n\nr = requests.get("https://${use.kind.host}/v1/items", headers={"${name}": "${scheme}`,
      );
      page.value(use.key).write('"})\n');
    },
  },
  {
    id: "query of an address",
    file: "urls.txt",
    fits: bare,
    write(page, use) {
      page.write(`https://${use.kind.host}/v1/items?limit=10&${snake(use.key.name)}=`);
      page.value(use.key, encodeURIComponent).write("&page=2\n");
    },
  },
  {
    id: "postman",
    file: "acme.postman_collection.json",
    fits: bare,
    write(page, use) {
      const { name, scheme } = header(use);
      page.write(`{\n  "item": [{ "request": { "method": "GET",\n    "url": "https://${use.kind.host}/v1/items",\n`);
      page.write(`    "header": [{ "key": "${name}", "value": "${scheme}`).value(use.key, quoted);
      page.write('" }] } }]\n}\n');
    },
  },
  {
    id: "n8n workflow",
    file: "workflow.json",
    fits: bare,
    write(page, use) {
      const { name, scheme } = header(use);
      page.write(
        `{\n  "name": "Daily report",\n  "nodes": [\n    {\n      "parameters": {\n        "url": "https://${use.kind.host}/v1/items",\n`,
      );
      page.write(
        `        "sendHeaders": true,\n        "headerParameters": { "parameters": [\n          { "name": "${name}", "value": "=${scheme}`,
      );
      page.value(use.key, quoted);
      page.write(
        '" }\n        ] }\n      },\n      "type": "n8n-nodes-base.httpRequest",\n      "typeVersion": 4.2\n    }\n  ]\n}\n',
      );
    },
  },
  {
    id: "n8n code node",
    file: "flow.json",
    write(page, use) {
      page.write('{"nodes":[{"parameters":{"jsCode":"const items = $input.all();\\n');
      each(page, use, (name) => `const ${camel(name)} = \\"`, '\\";\\n', quotedTwice);
      page.write('return items;"},"type":"n8n-nodes-base.code","typeVersion":2}]}\n');
    },
  },
  {
    id: "notebook",
    file: "analysis.ipynb",
    fits: oneLine,
    write(page, use) {
      page.write(
        '{\n "cells": [\n  {\n   "cell_type": "code",\n   "execution_count": 1,\n   "source": [\n    "import os\\n",\n',
      );
      each(page, use, (name) => `    "os.environ[\\"${name}\\"] = \\"`, '\\"\\n",\n', quotedTwice);
      page.write('    "print(1)"\n   ]\n  }\n ],\n "nbformat": 4\n}\n');
    },
  },
  {
    id: "notebook output",
    file: "debug.ipynb",
    fits: oneLine,
    write(page, use) {
      page.write(
        '{\n "cells": [\n  {\n   "cell_type": "code",\n   "source": ["!env"],\n   "outputs": [{ "output_type": "stream", "text": [\n',
      );
      each(page, use, (name) => `    "${name}=`, '\\n",\n');
      page.write('    "HOME=/home/jovyan\\n"\n   ] }]\n  }\n ],\n "nbformat": 4\n}\n');
    },
  },
  {
    id: "markdown",
    file: "README.md",
    fits: oneLine,
    write(page, use) {
      page.write("# Billing\n\nRun it so:\n\n```sh\n");
      each(page, use, (name) => `export ${name}=`, "\n", plain);
      page.write("npm start\n```\n");
    },
  },
  {
    id: "log",
    file: "server.log",
    fits: oneLine,
    write(page, use) {
      page.write("2026-03-02T10:11:12Z INFO  starting\n");
      each(page, use, (name) => `2026-03-02T10:11:13Z DEBUG env ${name}=`, " loaded\n", plain);
      page.write("2026-03-02T10:11:14Z INFO  ready\n");
    },
  },
  {
    id: "sql",
    file: "seed.sql",
    fits: oneLine,
    write(page, use) {
      each(page, use, (name) => `INSERT INTO settings (name, value) VALUES ('${snake(name)}', '`, "');\n", plain);
    },
  },
];
