import type { Language } from "../text/language";
import { formatDay, formatExact, formatMoney, formatMonth, formatNumber } from "../text/numberFormat";
import { moneyDecimals } from "./moneyDecimals";
import type { Column, Kind } from "./plan";

/** 20 December 2026: as long as any day is written. */
const WIDE_DAY = 46_376;

/** A number as a cell of this kind shows it; money with the decimals of its column. */
export function displayNumber(value: number, kind: Kind, language: Language, decimals?: number): string {
  switch (kind) {
    case "count":
      return formatNumber(value, 0, language);
    case "money":
      return decimals === undefined ? formatMoney(value, language) : formatNumber(value, decimals, language);
    case "cents":
      return formatNumber(value, 2, language);
    case "share":
      return `${formatNumber(value * 100, 1, language)}%`;
    case "decimal":
      return formatNumber(value, 1, language);
    case "rate":
      return formatExact(value, language);
    case "day":
      return formatDay(value, language);
    case "month":
      return formatMonth(value, language);
    case "text":
    case "code":
      return String(value);
  }
}

/** Characters that the widest value of a column takes, its total included. */
export function displayWidth(column: Column, language: Language): number {
  if (!("numbers" in column.values)) {
    let widest = 0;
    for (const text of column.values.texts) {
      for (const line of text.split("\n")) if (line.length > widest) widest = line.length;
    }
    return widest;
  }
  // the widest number is an extreme one: only these are formatted, not each of a hundred thousand
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const value of column.values.numbers) {
    if (Number.isNaN(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  const shown = [low, high];
  if (column.total?.type === "sum") shown.push(sum);
  if (column.total?.type === "value" && !Number.isNaN(column.total.value)) shown.push(column.total.value);
  const isDay = column.kind === "day" || column.kind === "month";
  // of days that are still to be typed the width is known already
  if (isDay && column.owner !== "ours") shown.push(WIDE_DAY);
  const present = isDay ? shown.filter((value) => value > 0) : shown;
  const decimals = column.kind === "money" ? moneyDecimals(column) : undefined;
  return Math.max(0, ...present.map((value) => displayNumber(value, column.kind, language, decimals).length));
}
