import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldName, foldedName } from "../../../core/tidy/foldName";
import { foldWords } from "../../../core/tidy/nameWords";

/** Spellings of one client: all fold to the same text. */
const same: readonly (readonly string[])[] = [
  // Russian: place and spelling of the form, quotes, case, blanks
  [
    "ООО Ромашка",
    "Ромашка ООО",
    "ООО «Ромашка»",
    'ООО "РОМАШКА"',
    "О.О.О. Ромашка",
    "О. О. О. Ромашка",
    "ромашка",
    "OOO Ромашка",
  ],
  [
    "ООО„Ромашка“",
    "ООО  Ромашка ",
    "ООО\u00a0Ромашка",
    "«Ромашка», ООО",
    "Общество с ограниченной ответственностью «Ромашка»",
  ],
  ["Рoмaшкa", "Ромашка", "Pомашка", "ромашкa"],
  ["АО «Мир»", "Акционерное общество Мир", "Мир, АО", "AО МИР"],
  ["ОАО Заря", "Заря (ОАО)", "О.А.О. Заря", "открытое акционерное общество «Заря»"],
  ["ЗАО Восток", "Восток ЗАО", "З.А.О. «Восток»"],
  ["ПАО Север", "Публичное акционерное общество «Север»", "Север-ПАО"],
  ["ИП Иванов И.И.", "Иванов И. И. (ИП)", "Индивидуальный предприниматель Иванов И.И.", "иванов и.и. ип"],
  ["ЧП Петров", "Петров ЧП", "Частный предприниматель Петров"],
  ["ТОО Алатау", "Алатау ТОО", "Товарищество с ограниченной ответственностью «Алатау»"],
  ["ФГУП Почта", "Федеральное государственное унитарное предприятие Почта"],
  ["ГУП Водоканал", "Водоканал ГУП"],
  ["Ёлка", "Елка", "ЁЛКА", "«ёлка»"],
  ["Кока-Кола", "Кока Кола", "КОКА – КОЛА"],
  ["1С", "1C", "1с", "1c"],
  ["ТЕМА", "TEMA", "тема"],
  ["Бош и Ко", "Бош", "БОШ"],
  // Ukrainian, Belarusian
  ["ТОВ Київ", "Київ ТОВ", "Товариство з обмеженою відповідальністю «Київ»"],
  ["ФОП Шевченко", "Шевченко (ФОП)", "Фізична особа-підприємець Шевченко"],
  ["Слов'янськ", "Слов’янськ", "Словʼянськ"],
  ["Кіровоград", "Кiровоград"],
  ["АТ Ощад", "Ощад АТ", "Акціонерне товариство «Ощад»"],
  // Slovak, Czech
  [
    "Novák s.r.o.",
    "NOVÁK, s. r. o.",
    "Novak sro",
    "Novák spol. s r.o.",
    "Novák, spol. s r. o.",
    "novak S.R.O",
    "Novák spol. s.r.o.",
    "s.r.o. Novák",
  ],
  ["Novák, spoločnosť s ručením obmedzeným", "Novák s.r.o.", "Novák společnost s ručením omezeným"],
  ["Slovnaft, a.s.", "Slovnaft a. s.", "SLOVNAFT AS", "Slovnaft, akciová spoločnosť"],
  ["Slovnaft, a.s., Bratislava", "Slovnaft, Bratislava", "Slovnaft a. s. Bratislava"],
  ["Hôrka v.o.s.", "Horka, v. o. s.", "Hôrka"],
  ["Lesy SR, š.p.", "Lesy SR š. p.", "LESY SR štátny podnik"],
  ["Pomoc o.z.", "Pomoc, o. z.", "Pomoc občianske združenie"],
  ["Ján Kováč - živnosť", "Ján Kováč", "JÁN KOVÁČ – živnostník"],
  ["Škoda k.s.", "Skoda, k. s.", "Škoda komanditná spoločnosť"],
  ["Příbram", "Pribram", "PŘÍBRAM"],
  // Hungarian
  ["Kovács Kft.", "KOVÁCS KFT", "Kovacs Kft", "Kovács Korlátolt Felelősségű Társaság", "Kft. Kovács"],
  ["Szűcs Bt.", "Szucs Bt", "SZŰCS BT.", "Szűcs Betéti Társaság"],
  ["Richter Nyrt.", "Richter NyRt", "RICHTER nyilvánosan működő részvénytársaság"],
  ["Tisza Zrt.", "Tisza ZRT", "Tisza Zártkörűen Működő Részvénytársaság"],
  ["Kiss Péter e.v.", "Kiss Péter ev.", "KISS PÉTER E. V.", "Kiss Peter egyéni vállalkozó"],
  ["Nagy Kkt.", "Nagy közkereseti társaság"],
  ["Győri Rt.", "GYŐRI RT"],
  // English, German and others
  ["Smith Ltd", "SMITH LTD.", "Smith Limited", "Smith, Ltd", "smith  ltd"],
  ["Acme Inc.", "ACME, INC", "Acme Incorporated", "Acme"],
  ["Acme Corp", "Acme Corporation", "ACME CORP."],
  ["Smith & Co", "Smith & Co.", "Smith and Co", "SMITH AND COMPANY", "Smith"],
  ["Acme Co., Ltd.", "Acme Co Ltd", "ACME LTD"],
  ["Acme LLC", "Acme, L.L.C.", "Acme limited liability company"],
  ["Müller GmbH", "MÜLLER GMBH", "Muller GmbH", "Müller Gesellschaft mit beschränkter Haftung"],
  ["Müller GmbH & Co. KG", "Müller GmbH & Co KG"],
  ["Siemens AG", "SIEMENS A G".replace("A G", "AG"), "Siemens Aktiengesellschaft"],
  ["Bosch e.K.", "BOSCH eK", "Bosch"],
  ["Total S.A.", "TOTAL SA", "Total"],
  ["Philips N.V.", "Philips NV"],
  ["Heineken B.V.", "HEINEKEN BV"],
  ["Nokia Oyj", "Nokia Oy"],
  ["Volvo AB", "VOLVO AB", "Volvo"],
  ["Novo A/S", "Novo AS", "NOVO a.s."],
  ["Lego ApS", "LEGO APS"],
  ["Orlen Sp. z o.o.", "ORLEN SP Z O.O.", "Orlen spółka z ograniczoną odpowiedzialnością"],
  ["Łódź", "Lodz"],
  ["Straße", "STRASSE"],
  ["O'Neil", "O’Neil", "ONEIL"],
  ["I.B.M.", "IBM", "ibm"],
  ["Save-a-lot", "Save a lot", "SAVE A LOT"],
  ["Ｆｕｌｌ Ｗｉｄｔｈ", "Full Width"],
  ["Soft\u00adhyphen", "Softhyphen", "Soft\u200bhyphen"],
  ["__proto__", "PROTO"],
];

/** Names that are two clients. */
const different: readonly (readonly [string, string])[] = [
  ["Shop 1", "Shop 2"],
  ["Shop", "Shop 1"],
  ["Ромашка Плюс", "Плюс Ромашка"],
  ["Ромашка", "Ромашки"],
  ["Йод", "Иод"],
  ["Київ", "Киів"],
  ["Marks & Spencer", "Marks and Spencer"],
  ["CocaCola", "Coca Cola"],
  ["AB InBev", "InBev"],
  ["AS Roma", "Roma"],
  ["Too Good To Go", "Good To Go"],
  ["Limited Edition Shop", "Edition Shop"],
  ["Co-op Bank", "op Bank"],
  ["Beauty Spa", "Beauty"],
  ["Петрова Е.К.", "Петрова"],
  ["Иванов А.О.", "Иванов"],
  ["Иванов И.П.", "Иванов"],
  ["Завод АВ", "Завод"],
  ["Сервис ККТ", "Сервис"],
  ["00123", "123"],
  ["Bosch", "Бош"],
  ["ООО", "АО"],
  ["***", "---"],
  ["ООО", ""],
];

describe("spellings of one client", () => {
  it.each(same.map((names) => [names[0]!, names] as const))("%s", (first, names) => {
    expect(names.map((name) => [name, foldName(name)])).toEqual(names.map((name) => [name, foldName(first)]));
  });

  it("is a table of more than a hundred pairs", () => {
    expect(same.reduce((sum, names) => sum + names.length - 1, 0) + different.length).toBeGreaterThan(100);
  });
});

test.each(different)("%s and %s are two", (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test("the legal form is told apart", () => {
  const forms = ["ООО Ромашка", "ИП Ромашка", "Ромашка", "Acme Co., Ltd.", "Smith & Co.", "A GmbH & Co. KG", "ООО"];
  expect(forms.map((name) => foldedName(name).form)).toEqual(["ooo", "ip", "", "ltd", "co", "gmbh+kg", ""]);
});

test("what nothing is left of keeps its small letters", () => {
  expect(["ООО", "*** ", "S.R.O.", "", " — "].map(foldName)).toEqual(["ооо", "***", "s.r.o.", "", "—"]);
});

test("names of objects are names", () => {
  expect(["constructor", "toString", "hasOwnProperty"].map(foldName)).toEqual([
    "constructor",
    "tostring",
    "hasownproperty",
  ]);
});

const pieces = fc.constantFrom(
  ...[
    "ООО",
    "о",
    "О.",
    "s.",
    "r.",
    "o.",
    "a",
    "АО",
    "ИП",
    "spol.",
    "GmbH",
    "&",
    "Co.",
    "KG",
    "«",
    "»",
    ",",
    "-",
    "'",
    "И.",
    "И.П.",
  ],
  ...["Ромашка", "Pомaшка", "Kft.", "й", "İ", "ß", "1", "Е.К.", "AB", "and", "ТОВ", "ккт", "̈", "±", "和"],
);

test("folding twice is folding once, of any text and of heaps of forms", () => {
  const heaps = fc.array(fc.tuple(pieces, fc.constantFrom("", " ", ".", ", ")), { maxLength: 10 });
  const anyName = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    heaps.map((list) => list.flat().join("")),
  );
  fc.assert(
    fc.property(anyName, (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
      expect(foldWords(foldWords(name))).toBe(foldWords(name));
    }),
    { seed: 20090331, numRuns: 5000 },
  );
});

test("case and blanks around never count", () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (list) => {
      const name = list.join(" ");
      expect(foldName(`  ${name.toUpperCase()}\u00a0`)).toBe(foldName(name.toUpperCase()));
    }),
    { seed: 20090331, numRuns: 1000 },
  );
});
