/** Where a text comes from; it decides what is likely there. */
export interface Place {
  readonly filename?: string;
  /** As VS Code names languages: `typescript`, `dotenv`. */
  readonly languageId?: string;
}

const DOTENV = /^(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env|\.envrc)$/i;
const EXAMPLE = /example|sample|template|\.(?:dist|defaults?|tpl|tmpl)$/i;
/** Folders farther up say nothing. */
const LONGEST_FILE_NAME = 40;
const LOCK =
  /(?:^|[\\/])(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|go\.sum|gradle\.lockfile|package\.resolved|sha\d*sums?(?:\.txt)?|record|[\w.-]+\.(?:lock|lockb|sha\d+|sha\d*sums?|md5))$/i;

/** Whether a file holds variables and their values, one a line. */
export function isDotenv({ filename = "", languageId }: Place): boolean {
  const folders = Math.max(filename.lastIndexOf("/"), filename.lastIndexOf("\\")) + 1;
  return languageId === "dotenv" || DOTENV.test(filename.slice(folders));
}

/** Whether a file is there to be copied and filled in. */
export function isExampleFile({ filename = "" }: Place): boolean {
  return EXAMPLE.test(filename.slice(-LONGEST_FILE_NAME));
}

/** Whether a file lists checksums, as those of package managers do. */
export function isLockFile({ filename = "" }: Place): boolean {
  return LOCK.test(filename);
}
