import { expect, test } from "vitest";
import { isKeyPlace } from "../src/scan/key-places.ts";

test.each([
  ".env",
  ".env.production",
  "prod.env",
  ".npmrc",
  ".netrc",
  "terraform.tfvars",
  "terraform.tfstate",
  "local.settings.json",
  "local_settings.py",
  "appsettings.Development.json",
  "secrets.yml",
  "google-credentials.json",
  "my-service-account.json",
  "credentials",
  "id_ed25519",
  "server.PEM",
  "docker-compose.override.yml",
])("%s is scanned although it is ignored", (name) => {
  expect(isKeyPlace(name)).toBe(true);
});

test.each(["environment.ts", "index.js", "package.json", "secretary.txt", "app.log", "settings.json"])(
  "%s is not",
  (name) => {
    expect(isKeyPlace(name)).toBe(false);
  },
);
