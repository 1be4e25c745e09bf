export { FileProblem } from "./FileProblem";
export type { FileProblemCode } from "./FileProblem";
export { openFile } from "./openFile";
export type { OpenedFile, SheetInfo } from "./OpenedFile";
export { typedCsvBlock } from "./typedCsv";
export { addPlan, addPlanNamed } from "./write/addPlan";
export { addSheets, newWorkbook } from "./write/newWorkbook";
export type { RawSheet } from "./write/newWorkbook";
export { PackageFault } from "./PackageFault";
