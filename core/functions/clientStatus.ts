import { StatusCode, statusOn, statuses } from "../methods/status";
import { RowKind } from "../methods/purchases";
import { FunctionError, type CustomFunction, type ResultCell } from "./CustomFunction";
import { dayAt, single, trimmed } from "./readArguments";

const MOST_MONTHS = 1200;

/**
 * `=CLIENTSTATUS(dates, as_of, [months])`: the status of each row's client on a day (M1): potential, new, regular, restored
 * or lost, in English codes that a host shows in the user's language. Days after as_of don't count; a row without a day
 * up to it is potential; a 0 is no day, as Excel on the desktop passes a blank.
 */
export const clientStatus: CustomFunction = {
  name: "CLIENTSTATUS",
  shape: "rows",
  parameters: [
    { name: "dates", type: "range", optional: false, blank: "ignored" },
    { name: "as_of", type: "number", optional: false, blank: "required" },
    { name: "months", type: "number", optional: true, blank: "ignored" },
  ],
  // serial days: 39,448 is 1 January 2008, 39,903 is 31 March 2009
  example: {
    arguments: [
      [
        [39448, 39850],
        [39740, 39850],
        [39880, null],
        [39448, null],
      ],
      39903,
    ],
    result: [["restored"], ["regular"], ["new"], ["lost"]],
  },
  compute([dates, asOfArgument, monthsArgument]) {
    const asOf = dayAt(asOfArgument?.[0]?.[0], 0, 0);
    if (asOf === null || asOf instanceof FunctionError) return [[new FunctionError("function.error.asOf")]];
    const months = single(monthsArgument, "months", 3);
    const window = months === 0 ? 3 : months;
    if (window instanceof FunctionError || !Number.isInteger(window) || window < 1 || window > MOST_MONTHS) {
      return [[new FunctionError("function.error.months")]];
    }
    const range = trimmed(dates ?? []);
    if (range.length === 0) return [[""]];
    const days: number[] = [];
    const clients: number[] = [];
    const faults = new Map<number, FunctionError>();
    const first = new Int32Array(range.length);
    range.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const day = dayAt(cell, row, column);
        if (day instanceof FunctionError) {
          if (!faults.has(row)) faults.set(row, day);
        } else if (day !== null && day <= asOf) {
          days.push(day);
          clients.push(row);
          if (first[row] === 0 || day < first[row]!) first[row] = day;
        }
      });
    });
    const none = new Int32Array(range.length);
    const codes = statusOn(
      {
        sales: {
          rowCount: days.length,
          day: Int32Array.from(days),
          amount: new Float64Array(days.length).fill(1),
          client: Int32Array.from(clients),
          clientCount: range.length,
          document: null,
          documentCount: 0,
        },
        kind: new Uint8Array(days.length).fill(RowKind.settlement),
        first,
        since: none,
        contractEnd: none,
        knownFrom: none,
      },
      asOf,
      window,
    );
    return range.map((_, row): ResultCell[] => {
      const fault = faults.get(row);
      if (fault !== undefined) return [fault];
      // each row is a client whom somebody wrote down: without a purchase he is known
      return [statuses[codes[row] === StatusCode.none ? StatusCode.potential : codes[row]!]!];
    });
  },
};
