import { encodeBase64 } from "../check/base64.ts";
import { basicHeader, curlPassword, dockerAuth, netrcPassword, npmAuth } from "../structure/basic-auth.ts";
import { connectionStringPassword } from "../structure/connection-string.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Names and passwords where programs hand them over. */
export const basicAuth: Vendor = {
  name: "Password",
  category: "identity",
  env: "AUTH_PASSWORD",
  docs: "https://www.rfc-editor.org/rfc",
  revoke: "https://cheatsheetseries.owasp.org/",
  rules: [
    { id: "basic-auth-header", kind: "HTTP Basic credentials", env: "BASIC_AUTH", structure: basicHeader },
    {
      id: "curl-password",
      kind: "password of curl",
      docs: "https://curl.se/docs",
      structure: curlPassword,
    },
    {
      id: "netrc-password",
      kind: "password in .netrc",
      docs: "https://www.gnu.org/software",
      structure: netrcPassword,
    },
    {
      id: "docker-registry-auth",
      kind: "Docker registry credentials",
      env: "DOCKER_AUTH_CONFIG",
      docs: "https://docs.docker.com/",
      structure: dockerAuth,
    },
    {
      id: "npmrc-auth",
      kind: "registry credentials in .npmrc",
      env: "NPM_CONFIG__AUTH",
      docs: "https://docs.npmjs.com/",
      structure: npmAuth,
    },
    {
      id: "connection-string-password",
      kind: "password in a connection string",
      severity: "critical",
      env: "CONNECTION_STRING",
      docs: "https://learn.microsoft.com/",
      structure: connectionStringPassword,
    },
  ],
};

const pair = (random: string) => encodeBase64(`deploy:${random}`);

export const basicAuthSamples: Samples = {
  "basic-auth-header": {
    sign: pair,
    hits: [
      "curl -H 'Authorization: Basic ‹{alnum:20}›' https://api.acme.io",
      'headers: { Authorization: "Basic ‹{alnum:20}›" }',
      "Authorization: Basic ‹{alnum:21}›\r\nHost: acme.io",
    ],
    misses: [
      ["Authorization: Basic dXNlcjpwYXNzd29yZA==", "user:password"],
      [`Authorization: Basic ${encodeBase64("s6BhdRkqt3:7Fjfp0ZBr1KtDRbnfVdmIw")}`, "the client of RFC 6749"],
      ["Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "the example of the RFC"],
      ["Basic authentication is not enough for this", "words"],
      ["Authorization: Basic {alnum:24}", "does not decode to a pair"],
    ],
  },
  "curl-password": {
    hits: [
      "curl -u deploy:‹{alnum:20}4a› https://api.acme.io",
      "curl -sS --user 'deploy:‹{alnum:20}4a›' https://api.acme.io",
      'curl -X POST \\\n  -u "deploy:‹{alnum:20}4a›" https://api.acme.io',
    ],
    misses: [
      ["curl -u user:password https://api.acme.io", "words of a manual"],
      ['curl -u "$USER:$PASSWORD" https://api.acme.io', "variables"],
      ["curl -u admin:<api-token> https://api.acme.io", "a placeholder"],
    ],
  },
  "netrc-password": {
    hits: [
      "machine api.acme.io login deploy password ‹{alnum:20}4a›\n",
      "machine acme.io\n  login d\n  password ‹{alnum:20}4a›\n",
    ],
    misses: [["machine acme.io login user password secret", "words of a manual"]],
  },
  "docker-registry-auth": {
    sign: pair,
    hits: ['{"auths": {"https://index.docker.io/v1/": {"auth": "‹{alnum:20}›"}}}'],
    misses: [['{"auth": "{alnum:24}"}', "does not decode to a pair"]],
  },
  "npmrc-auth": { sign: pair, hits: ["//npm.acme.io/:_auth=‹{alnum:20}›\n"] },
  "connection-string-password": {
    hits: [
      '"Server=tcp:acme.database.windows.net,1433;Initial Catalog=main;User ID=app;Password=‹{alnum:20}4a›;Encrypt=True;"',
      'conn = "Driver={ODBC Driver 18};Server=db.acme.io;Uid=app;Pwd=‹{alnum:20}4a›;"',
      "jdbc:mysql://db.acme.io:3306/main?user=app&password=‹{alnum:20}4a›&useSSL=true",
      "jdbc:sqlserver://db.acme.io;user=sa;password=‹{alnum:20}4a›;",
      "host=db.acme.io port=5432 dbname=main user=app password=‹{alnum:20}4a›",
      "acme.redis.cache.windows.net:6380,password=‹{alnum:42}4=›,ssl=True,abortConnect=False",
    ],
    misses: [
      ["Server=localhost;Database=main;User Id=sa;Password=yourStrong(!)Password;", "a manual's"],
      ["Server=db.acme.io;Database=main;User Id=sa;Password={0};", "a format"],
      ["login(user=name, password=get_password(), host=host)", "code"],
      ["Server=db;Database=main;Uid=root;Pwd=kitchen;", "a word for a neighbour in a compose file"],
    ],
  },
};
