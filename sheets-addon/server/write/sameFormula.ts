/** Google writes formulas in its own way: blanks, capitals, quotes around the names of sheets. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/[\s']/g, "").toUpperCase();
}
