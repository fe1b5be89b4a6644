/** Names of files that stand beside postings and are none. */
const NEIGHBOURS: readonly RegExp[] = [
  // Papers of a repository. "security.md" in small letters may well be a posting for a guard.
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct)\./i,
  /^SECURITY\./,
  // Settings of tools, and what they write.
  /^(?:package|package-lock|npm-shrinkwrap|pnpm-lock|pnpm-workspace|tsconfig|jsconfig|composer|bower|renovate|netlify|vercel|docker-compose|mkdocs|_config)\.(?:.*\.)?(?:jsonc?|ya?ml)$/i,
  /\.config\.|\.schema\.json$/i,
  /^requirements\.txt$/i,
  // Pages of a site that list postings or serve machines; a posting may be the "index" of a folder of its own.
  /^(?:_index|404)\.|^(?:robots|humans)\.txt$/i,
  // Hidden files, and those that Word keeps while a document is open.
  /^\.|^~\$/,
];

/** Our own settings are read, if not as a posting. */
const CONFIG = /^posting-lint\.(?:ya?ml|json)$/;

/**
 * Names of folders that nobody gives to postings. What a tool has built and git ignores needs no name here, and
 * folders of ordinary names such as "templates", "build" or "coverage" are read.
 */
const MACHINERY = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "__pycache__",
  "_site",
  "_layouts",
  "_includes",
  "_sass",
]);

/** True for a file whose ending, one of these, a posting may have. */
export function endsLikePosting(name: string, endings: ReadonlySet<string>): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && endings.has(name.slice(dot + 1).toLowerCase()) && !CONFIG.test(name);
}

/** True for a file that is no posting by its name, though its ending may be that of one. */
export function isNeighbour(name: string): boolean {
  return NEIGHBOURS.some((one) => one.test(name));
}

/** True for a folder that holds no postings by its name. */
export function isMachinery(name: string): boolean {
  return name.startsWith(".") || MACHINERY.has(name);
}
