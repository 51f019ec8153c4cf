import {
  bare,
  camel,
  each,
  kebab,
  oneLine,
  quoted,
  quotedTwice,
  type Surrounding,
  snake,
  type Use,
} from "./surrounding.ts";

const plain = (text: string) => text;
const noise = ({ random }: Use) => `PORT=${random.int(3000, 9000)}\nLOG_LEVEL=${random.pick(["info", "debug"])}\n`;

function dotenv(
  id: string,
  file: string,
  before: string,
  quote: string,
  extras: Partial<Surrounding> = {},
): Surrounding {
  return {
    id,
    file,
    fits: quote === '"' ? () => true : oneLine,
    write(page, use) {
      page.write(`# ${use.kind.host}\n${noise(use)}`);
      each(page, use, (name) => `${before}${name}=${quote}`, `${quote}\n`, quote === '"' ? quoted : plain);
      page.write("CACHE_TTL=300\n");
    },
    ...extras,
  };
}

/** Settings in lines, tables and markup. */
export const settings: readonly Surrounding[] = [
  dotenv("dotenv", ".env", "", ""),
  dotenv("dotenv in quotes", ".env.local", "", '"'),
  dotenv("dotenv in single quotes", ".env.production", "", "'"),
  dotenv("dotenv with export", ".envrc", "export ", '"'),
  dotenv("dotenv of Windows", ".env", "", "", { bytes: "crlf" }),
  dotenv("dotenv with byte order mark", ".env", "", "", { bytes: "bom" }),
  dotenv("dotenv in UTF-16", ".env", "", "", { bytes: "utf16le" }),
  {
    id: "json",
    file: "config.json",
    write(page, use) {
      page.write(`{\n  "name": "billing",\n  "port": ${use.random.int(3000, 9000)},\n  "credentials": {\n`);
      each(page, use, (name) => `    "${camel(name)}": "`, '",\n');
      page.write('    "region": "eu-west-1"\n  }\n}\n');
    },
  },
  {
    id: "json in one line",
    file: "settings.json",
    write(page, use) {
      page.write('{"version":3,"env":{');
      each(page, use, (name) => `"${name}":"`, '",');
      page.write('"NODE_ENV":"production"},"retries":5}');
    },
  },
  {
    id: "json in json",
    file: "event.json",
    fits: (use) => oneLine(use),
    write(page, use) {
      page.write('{"id": 42, "body": "{\\"action\\":\\"sync\\",');
      each(page, use, (name) => `\\"${snake(name)}\\":\\"`, '\\",', quotedTwice);
      page.write('\\"dryRun\\":false}"}\n');
    },
  },
  {
    id: "yaml",
    file: "config.yaml",
    fits: oneLine,
    write(page, use) {
      page.write("service:\n  name: billing\n  replicas: 2\n  auth:\n");
      each(page, use, (name) => `    ${snake(name)}: `, "\n", plain);
      page.write("  logging: info\n");
    },
  },
  {
    id: "yaml in quotes",
    file: "values.yml",
    write(page, use) {
      page.write("image:\n  tag: 1.4.2\nenv:\n");
      each(page, use, (name) => `  ${name}: "`, '"\n');
    },
  },
  {
    id: "docker compose",
    file: "docker-compose.yml",
    fits: oneLine,
    write(page, use) {
      page.write("services:\n  web:\n    image: node:24\n    environment:\n      - NODE_ENV=production\n");
      each(page, use, (name) => `      - ${name}=`, "\n", plain);
      page.write('    ports: ["8080:8080"]\n');
    },
  },
  {
    id: "kubernetes secret",
    file: "secret.yaml",
    fits: ({ entries }) => entries.every(({ span }) => span === undefined),
    write(page, use) {
      page.write("apiVersion: v1\nkind: Secret\nmetadata:\n  name: billing\ntype: Opaque\ndata:\n");
      each(
        page,
        use,
        (name) => `  ${name}: `,
        "\n",
        (text) => Buffer.from(text).toString("base64"),
      );
    },
  },
  {
    id: "kubernetes secret in plain text",
    file: "secret.yaml",
    fits: oneLine,
    write(page, use) {
      page.write("apiVersion: v1\nkind: Secret\nmetadata:\n  name: billing\nstringData:\n");
      each(page, use, (name) => `  ${kebab(name)}: `, "\n", plain);
    },
  },
  {
    id: "toml",
    file: "config.toml",
    write(page, use) {
      page.write('[server]\nhost = "0.0.0.0"\n\n[secrets]\n');
      each(page, use, (name) => `${snake(name)} = "`, '"\n');
    },
  },
  {
    id: "ini",
    file: "app.ini",
    fits: oneLine,
    write(page, use) {
      page.write("[default]\nregion = eu-west-1\n");
      each(page, use, (name) => `${snake(name)} = `, "\n", plain);
    },
  },
  {
    id: "properties",
    file: "application.properties",
    fits: oneLine,
    write(page, use) {
      page.write("server.port=8080\nspring.application.name=billing\n");
      each(page, use, (name) => `${snake(name).replaceAll("_", ".")}=`, "\n", plain);
    },
  },
  {
    id: "xml attribute",
    file: "web.config",
    fits: oneLine,
    write(page, use) {
      page.write('<?xml version="1.0"?>\n<configuration>\n  <appSettings>\n');
      each(page, use, (name) => `    <add key="${name}" value="`, '" />\n', xml);
      page.write("  </appSettings>\n</configuration>\n");
    },
  },
  {
    id: "xml element",
    file: "settings.xml",
    fits: oneLine,
    write(page, use) {
      page.write("<settings>\n  <timeout>30</timeout>\n");
      for (const entry of use.entries) {
        const element = camel(entry.name);
        page.write(`  <${element}>`).value(entry, xml).write(`</${element}>\n`);
      }
      page.write("</settings>\n");
    },
  },
  {
    id: "terraform",
    file: "main.tf",
    write(page, use) {
      page.write(
        'resource "aws_lambda_function" "sync" {\n  runtime = "nodejs22.x"\n  environment {\n    variables = {\n',
      );
      each(page, use, (name) => `      ${name} = "`, '"\n');
      page.write("    }\n  }\n}\n");
    },
  },
  {
    id: "terraform variables",
    file: "prod.tfvars",
    write(page, use) {
      each(page, use, (name) => `${snake(name)} = "`, '"\n');
      page.write("instance_count = 3\n");
    },
  },
  {
    id: "actions workflow",
    file: "deploy.yml",
    fits: oneLine,
    write(page, use) {
      page.write("on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    env:\n");
      each(page, use, (name) => `      ${name}: '`, "'\n", plain);
      page.write("    steps:\n      - uses: actions/checkout@v5\n");
    },
  },
  {
    id: "csv",
    file: "accounts.csv",
    fits: bare,
    write(page, use) {
      page.write("service,variable,value,owner\n");
      each(page, use, (name) => `${use.kind.host},${name},`, ",ops\n", plain);
    },
  },
];

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
