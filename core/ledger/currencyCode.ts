import { readAmountText } from "./text/amountText";

/**
 * The code of a currency however it is written: "€", "евро", "eur" are EUR. What isn't known stays as it is written, in
 * capitals; "" of a blank.
 *
 * @example
 * currencyCode("руб.") // "RUB"
 */
export function currencyCode(text: string): string {
  const plain = text.trim();
  if (plain === "") return "";
  // an amount in this currency tells which it is: one list of signs and words serves both
  const { currency } = readAmountText(`1 ${plain}`);
  return currency === "" ? plain.toUpperCase() : currency;
}
