import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take long though their files may be small, and start other programs or repeat much. */
const LONG = new RegExp(
  [
    "browser/",
    "cli/out",
    "core/(?:merge/anyEdits|properties/)",
    "excel-addin/(?:refresh/failures|write/SyncWriter)",
    "files/(?:fuzz|refreshKept|saveGrid|sendCopy|write)",
    "hosts/(?:sheets/|workbench|.*Contract)",
    "pane/(?:LocalEngine|explain)",
    "scripts/(?:bench|start)",
    "workbench/FileDesk",
  ]
    .map((start) => `/test/${start}`)
    .join("|"),
);

/**
 * The order of the tests' files: long ones first, so that no worker is left alone with one at the end. Vitest itself knows how
 * long a file takes only where it has run before, and goes by the size of the files elsewhere.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
