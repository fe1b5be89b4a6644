import { defineConfig } from "vitest/config";
import type { Reporter } from "vitest/node";

/** Ends a run with one plain line that people and scripts can read. */
const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    ).length;
    console.log(
      `tests: ${count("passed")} passed, ${count("failed") + broken} failed${count("skipped") > 0 ? `, ${count("skipped")} skipped` : ""}`,
    );
  },
};

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/support/trust.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", closingLine],
  },
});
