import { goMysqlPassword } from "../structure/connection-string.ts";
import { anyOf } from "../structure/named-value.ts";
import { urlPassword } from "../structure/url-password.ts";
import type { Samples, Vendor } from "../vendor.ts";

interface Database {
  readonly id: string;
  readonly name: string;
  readonly schemes: readonly string[];
  readonly env: string;
  readonly docs: string;
}

const databases: readonly Database[] = [
  {
    id: "postgres",
    name: "PostgreSQL",
    schemes: [
      "postgres",
      "postgresql",
      "postgis",
      "pgsql",
      ...["psycopg", "psycopg2", "asyncpg", "pg8000", "psycopg_async"].map((driver) => `postgresql+${driver}`),
    ],
    env: "DATABASE_URL",
    docs: "https://www.postgresql.org/",
  },
  {
    id: "mysql",
    name: "MySQL",
    schemes: [
      "mysql",
      "mysql2",
      "mysqlx",
      "mariadb",
      ...["pymysql", "mysqldb", "aiomysql", "asyncmy", "mysqlconnector"].map((driver) => `mysql+${driver}`),
      "mariadb+pymysql",
      "mariadb+mariadbconnector",
    ],
    env: "DATABASE_URL",
    docs: "https://dev.mysql.com/",
  },
  {
    id: "mongodb",
    name: "MongoDB",
    schemes: ["mongodb", "mongodb+srv"],
    env: "MONGODB_URI",
    docs: "https://www.mongodb.com/",
  },
  {
    id: "redis",
    name: "Redis",
    schemes: ["redis", "rediss", "valkey", "valkeys", "redis+sentinel"],
    env: "REDIS_URL",
    docs: "https://redis.io/",
  },
  {
    id: "rabbitmq",
    name: "RabbitMQ",
    schemes: ["amqp", "amqps", "pyamqp"],
    env: "AMQP_URL",
    docs: "https://www.rabbitmq.com/",
  },
  {
    id: "sqlserver",
    name: "SQL Server",
    schemes: ["mssql", "sqlserver", "mssql+pyodbc", "mssql+pymssql", "mssql+aioodbc"],
    env: "DATABASE_URL",
    docs: "https://learn.microsoft.com/",
  },
  {
    id: "clickhouse",
    name: "ClickHouse",
    schemes: ["clickhouse", "clickhouses", "clickhouse+native", "clickhousedb"],
    env: "CLICKHOUSE_URL",
    docs: "https://clickhouse.com/",
  },
  {
    id: "cockroachdb",
    name: "CockroachDB",
    schemes: ["cockroach", "cockroachdb", "cockroachdb+psycopg2"],
    env: "DATABASE_URL",
    docs: "https://www.cockroachlabs.com/",
  },
  {
    id: "neo4j",
    name: "Neo4j",
    schemes: ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"],
    env: "NEO4J_URI",
    docs: "https://neo4j.com/",
  },
  {
    id: "nats",
    name: "NATS",
    schemes: ["nats"],
    env: "NATS_URL",
    docs: "https://docs.nats.io/",
  },
  {
    id: "oracle",
    name: "Oracle Database",
    schemes: ["oracle", "oracle+oracledb", "oracle+cx_oracle"],
    env: "DATABASE_URL",
    docs: "https://docs.oracle.com/",
  },
  {
    id: "couchbase",
    name: "Couchbase",
    schemes: ["couchbase", "couchbases", "couchdb"],
    env: "COUCHBASE_URL",
    docs: "https://docs.couchbase.com/",
  },
  {
    id: "snowflake",
    name: "Snowflake",
    schemes: ["snowflake"],
    env: "SNOWFLAKE_URL",
    docs: "https://docs.snowflake.com/",
  },
  {
    id: "trino",
    name: "Trino",
    schemes: ["trino", "presto"],
    env: "TRINO_URL",
    docs: "https://trino.io/",
  },
  {
    id: "libsql",
    name: "libSQL",
    schemes: ["libsql"],
    env: "LIBSQL_URL",
    docs: "https://docs.turso.tech/",
  },
];

/** Schemes that have a rule of their own. */
export const databaseSchemes: readonly string[] = databases.flatMap(({ schemes }) => schemes);

/** One provider for each kind of database: the password in its URL. */
export const databaseUrls: readonly Vendor[] = databases.map(({ id, name, schemes, env, docs }) => ({
  name,
  category: "data",
  env,
  docs,
  revoke: docs,
  rules: [
    {
      id: `${id}-url-password`,
      kind: "password in a URL",
      severity: "critical",
      structure: anyOf([urlPassword({ schemes, wordsToo: true }), ...(id === "mysql" ? [goMysqlPassword] : [])], 3),
    },
  ],
}));

const further: Samples = {
  "postgres-url-password": {
    hits: [
      "DATABASE_URL=postgres://app:‹{alnum:20}1aB›@db.acme.io:5432/main",
      'DATABASE_URL="postgresql://app:‹{alnum:12}%2F3bQ›@10.0.0.5/main?sslmode=require"',
      "postgres://app:‹winter-Garden-22›@ep-cool-sun-123456.eu-central-1.aws.neon.tech/main",
      "jdbc:postgresql://app:‹{alnum:16}9zQ›@db.acme.io/main",
      "postgres://app:‹{alnum:16}9z#Q›@db.acme.io/main",
      "postgres://app:‹p@{alnum:16}9zQ›@db.acme.io/main",
      'f"postgresql://app:‹{alnum:16}9zQ›@{HOST}:5432/main"',
      `"postgres://app:‹{alnum:16}9zQ›@\${process.env.HOST}/main"`,
    ],
    misses: [
      ["postgres://postgres:postgres@localhost:5432/postgres", "as the image comes"],
      ["postgresql://user:password@db.acme.io/main", "words of a manual"],
      ["postgres://USER:PASSWORD@HOST:PORT/DATABASE", "words of a manual"],
      [`postgres://app:\${DB_PASSWORD}@db.acme.io/main`, "a template"],
      ["postgres://app:$DB_PASSWORD@db.acme.io/main", "a variable"],
      ["postgres://app:<password>@db.acme.io/main", "a placeholder"],
      ["postgres://app:{{ password }}@db.acme.io/main", "a template"],
      ["postgres://app:%s@db.acme.io/main", "a format"],
      ["postgres://app:********@db.acme.io/main", "a mask"],
      ["postgres://app:kitchen-table@db:5432/main", "a word for a neighbour in a compose file"],
      ['f"postgres://{user}:{password}@{host}/main"', "a template"],
      ["postgres://app:kitchen-table@$HOST/main", "a word for a host of any name"],
      ["postgres://db.acme.io:5432/main?mail=a@b.c", "no password"],
    ],
  },
  "mysql-url-password": {
    hits: [
      'sql.Open("mysql", "app:‹{alnum:16}2aB›@tcp(db.acme.io:3306)/main?parseTime=true")',
      "DSN=app:‹{alnum:16}2aB›@tcp(127.0.0.1:3306)/main",
    ],
    misses: [
      ['"root:password@tcp(db.acme.io:3306)/main"', "a word of manuals"],
      ['"user:kitchen-table@tcp(localhost:3306)/main"', "a word for one's own machine"],
      ['"jdbc:firebirdsql://localhost/sample"', "a scheme of another database"],
    ],
  },
  "mongodb-url-password": {
    hits: [
      "mongodb+srv://app:‹{alnum:16}2aB›@cluster0.ab1cd.mongodb.net/?retryWrites=true",
      "mongodb://app:‹{alnum:16}2aB›@a.acme.io:27017,b.acme.io:27017/main?replicaSet=rs0",
    ],
    misses: [["mongodb+srv://<username>:<password>@cluster0.ab1cd.mongodb.net/", "what Atlas shows"]],
  },
  "redis-url-password": {
    hits: ["redis://:‹{alnum:30}4b›@cache.acme.io:6379/0", "rediss://default:‹{alnum:30}4b›@eu1.upstash.io:6379"],
  },
  "rabbitmq-url-password": { misses: [["amqp://guest:guest@localhost:5672/", "as the image comes"]] },
};

export const databaseUrlsSamples: Samples = Object.fromEntries(
  databases.map(({ id, schemes }) => {
    const { hits = [], misses = [] } = further[`${id}-url-password`] ?? {};
    const each = schemes.map((scheme) => `URL=${scheme}://app:‹{alnum:20}7hQ›@db.acme.io:1234/main`);
    return [`${id}-url-password`, { hits: [...each, ...hits], misses }];
  }),
);
