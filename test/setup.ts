import { afterAll, afterEach } from "vitest";

const METHODS = ["log", "info", "warn", "error", "debug", "trace"] as const;
const calls: string[] = [];

// A test that means the output replaces the method with a spy of its own.
for (const method of METHODS) {
  console[method] = (...args: unknown[]) => {
    const call = `console.${method}: ${args.map(String).join(" ")}`;
    calls.push(call);
    throw new Error(`Stray output, ${call}`);
  };
}

// The code under test may have caught what was thrown.
function failOnCalls() {
  const stray = calls.splice(0);
  if (stray.length > 0) throw new Error(`Stray output: ${stray.join("; ")}`);
}

afterEach(failOnCalls);
afterAll(failOnCalls);
