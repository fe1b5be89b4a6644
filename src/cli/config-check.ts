// A file of its own in the build: a run without a config has nothing to check.
export { checkConfig } from "../config/check-config.ts";
