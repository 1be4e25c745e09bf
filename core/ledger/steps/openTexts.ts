import { civilOf } from "../../calendar/calendar";
import { UNIT } from "../ledger";
import { Open, type Lines } from "../lines/Lines";

/** An amount that can be read in two ways, as it stands in its cell apart from signs of money: `1.234`. */
export function openAmountText({ amount }: Lines, row: number): string {
  const text = (amount.values[row]! / UNIT).toFixed(3);
  return (amount.marks[row]! & Open.comma) === 0 ? text : text.replace(".", ",");
}

/** A day that can be read in two ways: `3/4/2011`. */
export function openDayText({ day }: Lines, row: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day[row]!);
  return `${dayOfMonth}/${month}/${year}`;
}
