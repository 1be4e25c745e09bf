import { headerDoubts } from "../headerWords";
import type { AskedRole } from "../ledger";

const words = (list: string): readonly string[] => list.split(" | ");

/** How a column stands to others of its role: `first` is taken rather than `plain`, `plain` rather than `second`. */
export type ColumnKind = "first" | "plain" | "second" | "none";

const net = words(
  "net | netto | excl vat | excluding vat | exc vat | ex vat | without vat | before tax | excl tax | excluding tax | tax base | taxable | без ндс | за вычетом ндс | bez dph | zaklad dane | bez dane | nelkul | adoalap | ado alap | ohne mwst | ohne ust | exkl mwst | без пдв",
);
const gross = words(
  "gross | brutto | incl vat | including vat | inc vat | with vat | incl tax | including tax | с ндс | вкл ндс | включая ндс | s dph | vratane dph | vcetne dph | s dani | afaval | fizetendo | k uhrade | к оплате | inkl mwst | mit mwst | inkl ust | з пдв | сумма в т ч ндс | сумма в том числе ндс",
);
const tax = words(
  "vat | tax | ндс | dph | afa | ado | mwst | ust | steuer | пдв | umsatzsteuer | dan | налог | налога | dane | afatartalom",
);
const paid = words(
  "payment | paid | оплаты | оплата | платежа | uhrady | uhradene | platby | zaplatenia | zaplaceni | fizetes | fizetesi | fizetve | befizetes | zahlung | zahlungsdatum | оплати | платежу | zahlungseingang",
);
/** Days that are none of a sale. */
const noDay = words(
  "due | birth | required | valid | until | expiry | created | modified | changed | рождения | срок | создания | изменения | splatnosti | splatnost | narodenia | narozeni | platnosti | vytvorenia | vytvoreni | zmeny | hatarido | esedekesseg | lejarat | letrehozas | fallig | falligkeit | falligkeitsdatum | geburtsdatum | термін | створення",
);
const receivers = words(
  "ship to | shipto | consignee | receiver | recipient | delivered to | грузополучатель | получатель | грузополучателя | получателя | prijemca | prijemce | konecny odberatel | cimzett | cimzettje | szallitasi nev | empfanger | warenempfanger | lieferadresse | вантажоодержувач | одержувач",
);
/** Companies, but perhaps one's own. */
const companies = words("company | company name | account | account name | организация | firma | cegnev");

/**
 * How a header stands to others of the same role: amounts without tax are taken rather than those with it, days of the
 * invoice or the delivery rather than those of the payment, the one who buys rather than the one who receives. `none`: a
 * price, a tax, a day on which something is due, the number of a client.
 *
 * @param normal as `normalHeader` makes it
 *
 * @example
 * columnKind("сумма без ндс", "amount") // "first"
 * columnKind("gross total", "amount") // "second"
 * columnKind("dph", "amount") // "none"
 * columnKind("payment date", "date") // "second"
 * columnKind("ship to", "client") // "second"
 */
export function columnKind(normal: string, role: AskedRole): ColumnKind {
  const has = (list: readonly string[]): boolean => list.some((word) => ` ${normal} `.includes(` ${word} `));
  const doubtful = (aside: readonly string[]): boolean =>
    normal.split(" ").some((part) => headerDoubts[role]!.includes(part) && !aside.includes(part));
  switch (role) {
    case "amount": {
      const isGross = has(gross) || /^(?:brutto|bruttó)/.test(normal);
      if (isGross || has(net) || /^netto/.test(normal)) {
        const isSum = /\b(?:total|spolu|celkom|celkem|celkova|line)\b/.test(normal) || !doubtful(tax);
        return isSum ? (isGross ? "second" : "first") : "none";
      }
      return has(tax) || (doubtful([]) && !/\b(?:total|extended|spolu|celkom|celkem|celkova)\b/.test(normal))
        ? "none"
        : "plain";
    }
    case "date":
      if (has(noDay)) return "none";
      return has(paid) ? "second" : "plain";
    case "client":
      if (has(receivers)) return "second";
      if (companies.includes(normal)) return "none";
      return doubtful([]) ? "none" : "plain";
  }
}
