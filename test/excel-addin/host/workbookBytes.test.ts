import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { workbookBytes } from "../../../excel-addin/host/workbookBytes";

const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => at % 251);
const SLICE = 4_096;

beforeEach(() => {
  vi.stubGlobal("Office", {
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Asked {
  readonly closed: () => number;
  readonly document: Pick<Office.Document, "getFileAsync">;
}

/** What Office.js gives of a file: slices one by one, each when it is asked for. */
function documentOf(failAt = Infinity): Asked {
  let closed = 0;
  const answer = (value: unknown, fails: boolean) =>
    fails ? { status: "failed", error: { code: 5001, message: "refused" } } : { status: "succeeded", value };
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / SLICE),
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      const part = bytes.subarray(index * SLICE, (index + 1) * SLICE);
      setTimeout(() => done(answer({ data: [...part], index, size: part.length }, index === failAt)));
    },
    closeAsync: () => closed++,
  };
  const getFileAsync = (_type: unknown, _options: unknown, done: (result: unknown) => void): void =>
    done(answer(file, failAt < 0));
  return { closed: () => closed, document: { getFileAsync } as unknown as Asked["document"] };
}

describe("the open workbook as a file", () => {
  it("comes in slices, and is closed", async () => {
    const { document, closed } = documentOf();
    expect(await workbookBytes(document)).toEqual(bytes);
    expect(closed()).toBe(1);
  });

  it("that Excel doesn't hand over is a sentence", async () => {
    const failure = { code: "excel.fault.ownSheets" };
    const midway = documentOf(1);
    await expect(workbookBytes(midway.document)).rejects.toMatchObject(failure);
    expect(midway.closed()).toBe(1);
    await expect(workbookBytes(documentOf(-1).document)).rejects.toMatchObject(failure);
    await expect(workbookBytes(undefined)).rejects.toMatchObject(failure);
  });
});
