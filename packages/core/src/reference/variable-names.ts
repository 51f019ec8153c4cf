/** What a shell and a dotenv file accept as the name of a variable. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/**
 * Variables that change how programs start, which code they load, where their traffic goes or who they are to AWS.
 * A reference file of a cloned repository could take over a machine by them, so no reference is ever put into one.
 * Case is ignored, as Windows does.
 */
export function isDangerousVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
}

const PREFIXES: readonly string[] = [
  "AWS_",
  "VAULT_SECRET_",
  // dynamic linkers and the C library
  "LD_",
  "DYLD_",
  "MALLOC_",
  // functions exported by bash
  "BASH_FUNC_",
  // settings of tools that name commands or hooks to run
  "GIT_CONFIG",
  "NPM_CONFIG_",
  "CORECLR_",
  "COR_",
];

const NAMES: ReadonlySet<string> = new Set(
  [
    // where programs are found and where they find their own files
    "PATH PATHEXT COMSPEC SYSTEMROOT WINDIR SHELL HOME USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA TMPDIR TMP TEMP CDPATH",
    "XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_DATA_DIRS XDG_RUNTIME_DIR",
    // shells
    "ENV BASH_ENV BASHOPTS SHELLOPTS PS4 IFS PROMPT_COMMAND ZDOTDIR PSMODULEPATH",
    // the C library
    "GCONV_PATH GLIBC_TUNABLES LOCPATH NLSPATH HOSTALIASES RESOLV_HOST_CONF",
    // language runtimes
    "NODE_OPTIONS NODE_PATH NODE_REPL_EXTERNAL_MODULE NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED ELECTRON_RUN_AS_NODE",
    "PYTHONSTARTUP PYTHONPATH PYTHONHOME PYTHONUSERBASE PYTHONINSPECT PYTHONBREAKPOINT PYTHONWARNINGS PYTHONEXECUTABLE",
    "PERL5LIB PERL5OPT PERL5DB PERLLIB RUBYLIB RUBYOPT GEM_HOME GEM_PATH BUNDLE_GEMFILE PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_PATH LUA_CPATH",
    "JAVA_TOOL_OPTIONS JAVA_OPTS JDK_JAVA_OPTIONS _JAVA_OPTIONS JAVA_HOME CLASSPATH MAVEN_OPTS GRADLE_OPTS",
    "DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS DOTNET_ROOT GOFLAGS GOPROXY RUSTC RUSTC_WRAPPER RUSTFLAGS",
    // programs that others start
    "EDITOR VISUAL PAGER BROWSER SSH_ASKPASS SUDO_ASKPASS SUDO_EDITOR LESSOPEN LESSCLOSE MANPAGER",
    "GIT_SSH GIT_SSH_COMMAND GIT_ASKPASS GIT_EDITOR GIT_SEQUENCE_EDITOR GIT_PAGER GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND",
    "GIT_EXEC_PATH GIT_TEMPLATE_DIR GIT_DIR GIT_WORK_TREE",
    // where traffic goes and whom it trusts
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY FTP_PROXY SSL_CERT_FILE SSL_CERT_DIR SSLKEYLOGFILE",
    "OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES REQUESTS_CA_BUNDLE CURL_CA_BUNDLE CURL_HOME",
  ].flatMap((line) => line.split(" ")),
);
