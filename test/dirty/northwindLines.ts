import { parseIsoDay } from "../../core/calendar/calendar";
import { UNIT } from "../../core/ledger/ledger";

/** A line of the clean ledger, test/fixtures/northwind/ledger.csv. */
export interface CleanLine {
  readonly day: number;
  readonly document: string;
  readonly client: string;
  readonly manager: string;
  readonly item: string;
  readonly line: string;
  /** Whole ten-thousandths: the fixture has up to four decimals. */
  readonly amount: number;
}

/** The lines of the fixture's text, in its order. None of its fields is quoted or holds a comma. */
export function northwindLines(csv: string): CleanLine[] {
  const [header, ...rows] = csv.trimEnd().split(/\r?\n/);
  const places = new Map(header!.split(",").map((name, place) => [name, place]));
  return rows.map((row) => {
    const fields = row.split(",");
    const field = (name: string): string => fields[places.get(name)!]!;
    return {
      day: parseIsoDay(field("date"))!,
      document: field("doc"),
      client: field("client"),
      manager: field("manager"),
      item: field("product"),
      line: field("category"),
      amount: Math.round(Number(field("amount")) * UNIT),
    };
  });
}

const plain: Readonly<Record<string, string>> = { ß: "ss", ø: "o", Ø: "O", æ: "ae", Æ: "Ae" };

/** A text with its Latin letters bare of accents, for encodings that have no such letters. */
export function withoutAccents(text: string): string {
  return text
    .replace(/[ßøØæÆ]/g, (letter) => plain[letter]!)
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC");
}
