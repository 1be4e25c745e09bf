import { xmlText } from "./xmlText";

/** Functions younger than the file format: files name them with a prefix that Excel doesn't show. */
const YOUNGER = new Set(
  (
    "IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH UNIQUE SEQUENCE " +
    "STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC QUARTILE.INC RANK.EQ RANK.AVG MODE.SNGL NORM.DIST NORM.S.DIST " +
    "NORM.S.INV DAYS ISOWEEKNUM IFNA NUMBERVALUE"
  ).split(" "),
);

/** A formula as it stands in a file: younger functions with their prefix, escaped for XML. Texts in quotes stay as they are. */
export function formulaXml(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  const named = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/g, (name) => (YOUNGER.has(name) ? `_xlfn.${name}` : name)),
  );
  return xmlText(named.join(""));
}
