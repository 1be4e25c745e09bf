import type { AddinTextKey } from "./en";

export const addinTexts: Readonly<Record<AddinTextKey, string>> = {
  "addin.attached.open": "Otvoriť veľký súbor vedľa zošita",
  "addin.attached.about":
    "Zošit zostane malý: súbor sa číta na tomto počítači, až milión riadkov, a každá otázka počíta so všetkými.",
  "addin.attached.title": "Súbory vedľa zošita",
  "addin.attached.file": "{name}, {rows:count} {rows|riadok|riadky|riadkov}",
  "addin.attached.remove": "Odobrať",
  "addin.attached.removeNamed": "Odobrať {name}",
  "addin.attached.opening": "Otvára sa {name}",
  "addin.attached.notShown": "{sheet} je súbor vedľa zošita, jeho bunky sa preto nedajú ukázať.",
  "addin.attached.gone": "Tento súbor už vedľa zošita nie je. Nič sa nezmenilo: otvorte ho znova.",
  "addin.attached.nothing": "V {name} nie sú bunky, ktoré by mohli byť evidenciou predaja.",
};
