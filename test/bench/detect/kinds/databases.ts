import type { Random } from "../corpus/random.ts";
import { type Kind, kind, type Made } from "./kind.ts";

/** Addresses of servers with a password in them. The key is the password. */
export const databases: readonly Kind[] = [
  kind(
    "database",
    "postgres",
    "DATABASE_URL POSTGRES_URL",
    "db.acme.io",
    address("postgres", 5432, "/app?sslmode=require"),
  ),
  kind("database", "postgresql", "DATABASE_URL PG_URI", "db.acme.io", address("postgresql", 5432, "/orders")),
  kind("database", "mysql", "MYSQL_URL DB_URL", "db.acme.io", address("mysql", 3306, "/shop")),
  kind(
    "database",
    "mongodb",
    "MONGO_URL MONGODB_URI",
    "db.acme.io",
    address("mongodb", 27017, "/app?authSource=admin"),
  ),
  kind(
    "database",
    "mongodb+srv",
    "MONGODB_URI MONGO_URI",
    "db.acme.io",
    address("mongodb+srv", 0, "/?retryWrites=true"),
  ),
  kind("database", "redis", "REDIS_URL", "db.acme.io", address("redis", 6379, "/0")),
  kind("database", "rediss", "REDIS_URL KV_URL", "db.acme.io", address("rediss", 6380, "")),
  kind("database", "amqp", "RABBITMQ_URL AMQP_URL", "db.acme.io", address("amqp", 5672, "/jobs")),
  kind("database", "amqps", "CLOUDAMQP_URL", "db.acme.io", address("amqps", 5671, "/jobs")),
];

function address(scheme: string, port: number, rest: string): (random: Random) => Made {
  return (random) => {
    const host = `${random.pick(["db", "pg", "prod-1", "main"])}-${random.characters("lower", 6)}.${random.pick(HOSTS)}`;
    const before = `${scheme}://${random.pick(USERS)}:`;
    const password = random.pick([
      () => random.characters("alnum", random.int(14, 24)),
      () => random.fill("npg_{alnum 12}"),
      () => random.fill("{alnum 6}%40{alnum 8}"),
      () => random.fill("{letter 5}-{digit 3}!{alnum 9}"),
    ])();
    const value = `${before}${password}@${host}${port ? `:${port}` : ""}${rest}`;
    return { value, span: [before.length, before.length + password.length] };
  };
}

const USERS = ["app", "svc_orders", "root", "admin", "doadmin", "neondb_owner"];
const HOSTS = ["eu-west-1.rds.amazonaws.com", "db.ondigitalocean.com", "acme-corp.net", "mongodb.net", "upstash.io"];
