import { describe, expect, test } from "vitest";
import { addUp, closingLine, countRun } from "../../scripts/lib/closingLine.mjs";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((s) => ({ status: s })) });
const report = (passed: number, failed: number, pending = 0, todo = 0, testResults = [file("passed", "passed")]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  testResults,
});

describe("countRun", () => {
  test("passed, failed, skipped and planned tests", () => {
    expect(countRun(report(5, 2, 1, 3), 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test("a file that can't be loaded counts as a failed test", () => {
    const results = [file("failed"), file("failed", "failed", "passed"), file("passed", "passed")];
    expect(countRun(report(2, 1, 0, 0, results), 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  test("a failure outside of all tests counts as one", () => {
    expect(countRun(report(7, 0), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test("no test, only skipped tests, or no report is a failure", () => {
    expect(countRun(report(0, 0, 0, 0, []), 0).failed).toBe(1);
    expect(countRun(report(0, 0, 4), 0)).toEqual({ passed: 0, failed: 1, skipped: 4 });
    expect(countRun(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test("addUp", () => {
  const counts = [report(2, 0), report(1, 1)].map((r) => countRun(r, 0));
  expect(addUp(counts)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("closingLine names skipped tests when there are some", () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(closingLine({ passed: 0, failed: 3, skipped: 1 })).toBe("0 passed, 3 failed, 1 skipped");
});
