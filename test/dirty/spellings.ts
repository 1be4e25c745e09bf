/** Cyrillic letters that look like Latin ones. */
const twins: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", x: "х" };
/** Names that say the legal form themselves: a second one would be another firm. */
const hasForm = /\b(?:S\.p\.A\.|HB|Ltda\.)/;

/**
 * Five further ways to write a client's name: large letters, doubled blanks, quotation marks, with a legal form, with a
 * letter of another alphabet. `turn` picks the legal form, one a client.
 */
export function spellingsOf(name: string, turn: number): readonly string[] {
  const forms = [`${name} Ltd`, `ООО «${name}»`, `${name}, s.r.o.`, `${name} Kft.`, `${name} GmbH`];
  return [
    name.toUpperCase(),
    ` ${name.replaceAll(" ", "  ")}  `,
    `«${name}»`,
    hasForm.test(name) ? `"${name}"` : forms[turn % forms.length]!,
    name.replace(/(?<=\p{L})[aeocpx](?=\p{L})/u, (letter) => twins[letter]!),
  ];
}

/**
 * How a client's rows are spelt, one after the other: as in the clean ledger at first and most often, so that its clean
 * name stays the one to show.
 */
export function spellingAt(name: string, turn: number, row: number): string {
  return row % 2 === 0 ? name : spellingsOf(name, turn)[((row - 1) / 2) % 5]!;
}
