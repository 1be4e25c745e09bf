import { parseIsoDay } from "../calendar/calendar";
import { boundOf, plainNumberOf, type Condition } from "./conditions";

/**
 * Whether cells satisfy a condition. Texts are compared without regard to capitals and surrounding blanks; a text that
 * is a plain number as that number (007 is none, but a code), one that is a day as that day. Of a cell held against a
 * day its time counts for nothing. What can't be compared isn't equal, and neither above nor below.
 */
export class CellTest {
  readonly blank: boolean;
  private readonly texts = new Set<string>();
  private readonly numbers = new Set<number>();
  private readonly days = new Set<number>();
  private readonly compares: ((value: number) => boolean) | null = null;
  private readonly negated: boolean;

  constructor({ operator, values }: Condition) {
    this.negated = operator === "<>";
    if (operator !== "=" && operator !== "<>") {
      const bound = boundOf(values[0] ?? "");
      if (bound === null) throw new Error(`CellTest: nothing is ${operator} ${String(values[0])}`);
      const { value, isDay } = bound;
      const compared = {
        ">=": (cell: number) => cell >= value,
        "<=": (cell: number) => cell <= value,
        ">": (cell: number) => cell > value,
        "<": (cell: number) => cell < value,
      }[operator];
      this.compares = isDay ? (cell) => compared(Math.floor(cell)) : compared;
      this.blank = false;
      return;
    }
    for (const value of values) {
      if (value === "") continue;
      this.texts.add(plainText(value));
      const bound = boundOf(value);
      if (bound !== null) (bound.isDay ? this.days : this.numbers).add(bound.value);
    }
    this.blank = values.includes("") !== this.negated;
  }

  number(value: number): boolean {
    if (this.compares !== null) return this.compares(value);
    return (this.numbers.has(value) || this.days.has(Math.floor(value))) !== this.negated;
  }

  text(cell: string): boolean {
    const text = cell.trim();
    if (text === "") return this.blank;
    const number = plainNumberOf(text);
    const day = Number.isNaN(number) ? parseIsoDay(text) : null;
    if (this.compares !== null) return this.compares(day ?? number);
    const equal = this.texts.has(plainText(text)) || this.numbers.has(number) || (day !== null && this.days.has(day));
    return equal !== this.negated;
  }
}

function plainText(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}
