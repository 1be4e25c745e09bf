import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/LongestFirst.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/temporaryFolder.ts"],
    setupFiles: ["test/setup.ts"],
    // long, since a busy machine takes many times what a free one takes; when all is well nobody waits for them
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // modules without state of their own are loaded once for all files, which takes a quarter of the time otherwise
    isolate: false,
  },
});
