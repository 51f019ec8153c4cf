/** Files in which keys are kept on purpose, so that people ignore them in git; that is where leaks start. */
const KEY_PLACES = [
  /^\.env(?:\..+)?$|\.env$|^\.envrc$|^\.dev\.vars/,
  /^[._]netrc$|^\.npmrc$|^\.yarnrc(?:\.yml)?$|^\.pypirc$|^\.pgpass$|^\.my\.cnf$|^\.git-credentials$|^\.htpasswd$/,
  /\.tfvars(?:\.json)?$|\.tfstate$|^\.dockerconfigjson$|^docker-compose\.override\.ya?ml$/,
  /^(?:local|user)[-_.]?(?:settings|secrets).*\.(?:json|py|ya?ml|toml|php)$|^appsettings\..+\.json$|^wp-config\.php$/,
  /(?:^|[-_.])(?:secrets?|credentials?|service[-_]?account)(?:[-_.].*)?\.(?:json|ya?ml|toml|ini|cfg|conf|properties)$/,
  /^(?:secrets?|credentials?)(?:\.(?:php|py|rb|js|ts))?$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pem|key|p8)$/,
].map((pattern) => new RegExp(pattern, "i"));

/** Folders that hold downloaded or built things in the tens of thousands; nobody keeps keys of their own there. */
const STORES = new Set(
  [
    ["node_modules", "bower_components", ".pnpm-store", ".yarn", "vendor", "Pods"],
    [".venv", "venv", "site-packages", "__pycache__", ".tox", ".nox", ".mypy_cache", ".pytest_cache", ".ruff_cache"],
    [".cache", ".parcel-cache", ".turbo", ".next", ".nuxt", ".gradle", ".terraform", "target", "DerivedData"],
  ].flat(),
);

/** Whether an ignored file is scanned all the same. */
export function isKeyPlace(name: string): boolean {
  return KEY_PLACES.some((pattern) => pattern.test(name));
}

/** Whether an ignored folder is left out altogether. */
export function isStoreOfOthers(name: string): boolean {
  return STORES.has(name);
}
