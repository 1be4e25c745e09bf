import { readFileSync } from "node:fs";
import { northwindLines } from "./northwindLines";

/** The 2,155 lines of the fixture. */
export const cleanLines = northwindLines(
  readFileSync(new URL("../fixtures/northwind/ledger.csv", import.meta.url), "utf8"),
);
