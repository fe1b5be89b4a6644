import { pathToFileURL } from "node:url";

/**
 * Runs a config that is a program of its own, and answers with its default export. A file of its own in the build,
 * since few configs are.
 */
export async function readConfigModule(file: string): Promise<unknown> {
  const { default: config } = (await import(pathToFileURL(file).href)) as { default: unknown };
  return config;
}
