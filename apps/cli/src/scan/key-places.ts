/** Files in which keys are kept on purpose, so that people ignore them in git; that is where leaks start. */
const KEY_PLACES =
  /^(?:\.env(?:\..+)?|.+\.env|\.envrc|\.dev\.vars(?:\..+)?|\.netrc|_netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.my\.cnf|\.git-credentials|\.htpasswd|\.dockerconfigjson|.+\.tfvars(?:\.json)?|.+\.tfstate|(?:local|user)[-_.]?(?:settings|secrets).*\.(?:json|py|ya?ml|toml|php)|appsettings\..+\.json|(?:.*[-_.])?(?:secrets?|credentials?|service[-_]?account)(?:[-_.].*)?\.(?:json|ya?ml|toml|ini|cfg|conf|env|properties|php|py|rb|js|ts)|credentials|secrets|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p8)|docker-compose\.override\.ya?ml|wp-config\.php)$/i;

/** Folders that hold downloaded or built things in the tens of thousands; nobody keeps keys of their own there. */
const STORES =
  /^(?:node_modules|bower_components|\.pnpm-store|\.yarn|vendor|\.venv|venv|site-packages|__pycache__|\.tox|\.nox|\.(?:mypy|pytest|ruff|parcel|turbo|gradle|cache|next|nuxt|terraform)(?:_cache|-cache)?|target|\.git|Pods|DerivedData)$/;

/** Whether an ignored file is scanned all the same. */
export function isKeyPlace(name: string): boolean {
  return KEY_PLACES.test(name);
}

/** Whether an ignored folder is left out altogether. */
export function isStoreOfOthers(name: string): boolean {
  return STORES.test(name);
}
