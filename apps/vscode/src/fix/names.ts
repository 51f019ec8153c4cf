/** What a new secret's name is made of. */
export interface NameParts {
  readonly env: string;
  readonly project: string;
  readonly provider: string;
  readonly variable: string;
}

/** Fills in a template such as `<env>/<project>/<provider>`. What Secrets Manager does not allow becomes a hyphen. */
export function secretName(template: string, parts: NameParts): string {
  const filled = template.replace(/<(env|project|provider|variable)>/g, (_, part: keyof NameParts) =>
    part === "variable" ? parts.variable : slug(parts[part]),
  );
  return filled
    .replace(/[^A-Za-z0-9/_+=.@-]+/g, "-")
    .replace(/\/{2,}/g, "/")
    .replace(/^\/|\/$/g, "")
    .slice(0, 512);
}

/** The beginning that the names of one project share, as far as the template says so. */
export function projectPrefix(template: string, parts: NameParts): string {
  const before = template.split(/<(?:provider|variable)>/)[0] ?? "";
  return before.includes("<project>") ? `${secretName(before, parts)}/` : "";
}

/** `OPENAI_API_KEY`, or `OPENAI_API_KEY_2` and so on if that is taken. */
export function freeVariable(wanted: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!isTaken(name)) return name;
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_.]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
