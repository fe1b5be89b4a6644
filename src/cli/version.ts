declare const POSTING_LINT_VERSION: string;

/** Name and version, as reports give them; the build puts the number in. */
export const TOOL = `posting-lint ${typeof POSTING_LINT_VERSION === "string" ? POSTING_LINT_VERSION : "from source"}`;
