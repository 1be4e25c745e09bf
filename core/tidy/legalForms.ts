import { nameWords, type NameWord } from "./nameWords";

/**
 * Where in a name the words are a legal form. `any`: wherever they stand. `edge`: at the beginning or the end. `end`: behind
 * the name, before nothing but other forms, or set off by a comma or a point: "AB InBev" and "As Roma" keep their beginning.
 */
type Where = "any" | "edge" | "end";

interface FormWords {
  readonly id: string;
  readonly words: readonly string[];
  readonly where: Where;
  /** Only with points, in Latin letters: Петрова Е.К. isn't registered as a merchant. */
  readonly dotted: boolean;
}

/** Form → its spellings, parted by bars. One form in two languages has one name where the law is one. */
const anywhere: Readonly<Record<string, string>> = {
  ooo: "ооо | ooo | о о о | общество с ограниченной ответственностью",
  oao: "оао | oao | о а о | открытое акционерное общество",
  zao: "зао | з а о | закрытое акционерное общество",
  pao: "пао | п а о | публичное акционерное общество",
  nao: "нао | непубличное акционерное общество",
  ao: "акционерное общество",
  ip: "индивидуальный предприниматель | пбоюл",
  chp: "частный предприниматель | частное предприятие",
  too: "тоо | товарищество с ограниченной ответственностью",
  tdv: "тдв | товариство з додатковою відповідальністю",
  tov: "тов | товариство з обмеженою відповідальністю",
  fop: "фоп | фізична особа підприємець",
  pp: "приватне підприємство",
  prat: "прат | приватне акціонерне товариство",
  pat: "пат | публічне акціонерне товариство",
  at: "акціонерне товариство",
  odo: "одо | общество с дополнительной ответственностью",
  chup: "чуп | чтуп | частное унитарное предприятие",
  gup: "гуп | государственное унитарное предприятие",
  fgup: "фгуп | федеральное государственное унитарное предприятие",
  mup: "муп | муниципальное унитарное предприятие",
  up: "унитарное предприятие",
  sro: "sro | s r o | s ro | spol s r o | spol s ro | spol sro | spolocnost s rucenim obmedzenym | spolecnost s rucenim omezenym",
  as: "akciova spolocnost | akciova spolecnost",
  vos: "v o s | verejna obchodna spolocnost | verejna obchodni spolecnost",
  ks: "komanditna spolocnost | komanditni spolecnost",
  sp: "statny podnik | statni podnik",
  oz: "obcianske zdruzenie",
  zivnost: "zivnost | zivnostnik | szco",
  kft: "kft | korlatolt felelossegu tarsasag",
  bt: "beteti tarsasag",
  zrt: "zrt | zartkoruen mukodo reszvenytarsasag",
  nyrt: "nyrt | nyilvanosan mukodo reszvenytarsasag",
  rt: "reszvenytarsasag",
  kkt: "kkt | kozkereseti tarsasag",
  ev: "egyeni vallalkozo",
  ltd: "ltd",
  llc: "llc | limited liability company",
  llp: "llp",
  plc: "plc | public limited company",
  gmbh: "gmbh | gesellschaft mit beschrankter haftung",
  ag: "aktiengesellschaft",
  kg: "kommanditgesellschaft",
  ohg: "ohg",
  srl: "srl",
  sarl: "sarl",
  spzoo: "sp z o o | sp z oo | sp zoo | spzoo | spolka z ograniczona odpowiedzialnoscia",
  oy: "oyj",
};

const atEdges: Readonly<Record<string, string>> = {
  ao: "ао",
  ip: "ип",
  chp: "чп",
  up: "уп",
  pp: "пп",
  at: "ат",
};

const behind: Readonly<Record<string, string>> = {
  as: "as | a s",
  vos: "vos",
  ks: "ks | k s",
  sp: "s p",
  oz: "o z",
  no: "n o",
  zs: "z s",
  bt: "bt",
  rt: "rt",
  ev: "ev | e v",
  ltd: "limited",
  inc: "inc | incorporated",
  corp: "corp | corporation",
  co: "co | company | and co | and company | und co | и ко | и компания",
  ag: "ag",
  kg: "kg",
  ug: "ug",
  ek: "ek",
  sa: "sa | s a",
  bv: "bv | b v",
  nv: "nv | n v",
  oy: "oy",
  ab: "ab",
  aps: "aps",
};

const withPoints: Readonly<Record<string, string>> = { ek: "e k" };

const formsByFirst = new Map<string, FormWords[]>();
for (const [forms, where, dotted] of [
  [anywhere, "any", false],
  [atEdges, "edge", false],
  [behind, "end", false],
  [withPoints, "end", true],
] as const) {
  for (const [id, spellings] of Object.entries(forms)) {
    for (const spelling of spellings.split(" | ")) {
      const words = nameWords(spelling).map(({ text }) => text);
      const list = formsByFirst.get(words[0]!) ?? [];
      list.push({ id, words, where, dotted });
      formsByFirst.set(words[0]!, list);
    }
  }
}
// "public limited company" before "public limited", whatever stands first in the lists
for (const list of formsByFirst.values()) list.sort((one, other) => other.words.length - one.words.length);

/** The words of a name that aren't its legal form, and the names of its forms. */
export function withoutForms(words: readonly NameWord[]): {
  readonly rest: readonly NameWord[];
  readonly forms: readonly string[];
} {
  const gone = new Uint8Array(words.length);
  const forms: string[] = [];
  // a form at the end may uncover another one: GmbH & Co. KG
  for (let found = true; found;) {
    found = false;
    for (let at = 0; at < words.length; at++) {
      if (gone[at] === 1) continue;
      const form = formsByFirst.get(words[at]!.text)?.find((one) => isForm(one, words, gone, at));
      if (form === undefined) continue;
      gone.fill(1, at, at + form.words.length);
      forms.push(form.id);
      found = true;
    }
  }
  return forms.length === 0 ? { rest: words, forms } : { rest: words.filter((_, at) => gone[at] === 0), forms };
}

function isForm(form: FormWords, words: readonly NameWord[], gone: Uint8Array, at: number): boolean {
  const past = at + form.words.length;
  if (past > words.length) return false;
  for (let place = at; place < past; place++) {
    if (gone[place] === 1 || words[place]!.text !== form.words[place - at]) return false;
  }
  if (form.dotted) {
    for (let place = at; place < past; place++) {
      if (words[place]!.cyrillic || !words[place]!.after.startsWith(".")) return false;
    }
  }
  switch (form.where) {
    case "any":
      return true;
    case "edge":
      return !anyLeft(gone, 0, at) || !anyLeft(gone, past, words.length);
    case "end":
      return (
        anyLeft(gone, 0, at) &&
        (!anyLeft(gone, past, words.length) ||
          words[at - 1]!.after.includes(",") ||
          /^[.,]/.test(words[past - 1]!.after))
      );
  }
}

function anyLeft(gone: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (gone[at] === 0) return true;
  return false;
}
