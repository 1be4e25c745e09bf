import type { WhereTextKey } from "./en";

export const whereTexts: Readonly<Record<WhereTextKey, string>> = {
  "option.where.label": "Len riadky, kde …",
  "option.where.help":
    "Len tie riadky evidencie predaja, ktoré spĺňajú všetky podmienky; podmienka sa môže týkať ktoréhokoľvek stĺpca. Podmienky sú v nadpise každého hárka.",
  "option.firstIn.label": "Prvý nákup hľadať",
  "option.firstIn.help":
    "Kde sa hľadá prvý nákup zákazníka, keď sú riadky vybrané: vo všetkých riadkoch alebo len vo vybraných.",
  "option.firstIn.choice.all": "vo všetkých riadkoch",
  "option.firstIn.choice.selection": "vo vybraných riadkoch",
  "problem.whereForm":
    "Podmienke „{condition}“ sa nedá porozumieť. Napíšte stĺpec, jeden zo znakov = <> >= <= > < a hodnotu, napríklad Región = Západ; názvy s takýmito znakmi dajte do rovných úvodzoviek.",
  "problem.whereValue":
    "V podmienke „{condition}“ nie je čo porovnať: po >= <= > < nasleduje číslo, napríklad 1000.50, alebo deň, napríklad 2009-03-31.",
  "problem.whereHeader": "Evidencia predaja nemá stĺpec „{header}“. Vyberte jeden zo stĺpcov: {headers}.",
  "setting.where": "Len riadky, kde {conditions}",
  "where.title": "{title}, len {conditions}",
  "where.or": "{names} alebo {last}",
  "where.blank": "{header}: prázdne",
  "where.filled": "{header}: vyplnené",
  "where.nothing": "prázdne",
  "where.source": "Vybrané riadky: {n:count} (z {read:count}).",
  "where.firstInAll": "Prvý nákup sa hľadá vo všetkých riadkoch: kto predtým nakúpil v iných riadkoch, tu nie je nový.",
  "where.firstInSelection":
    "Prvý nákup sa hľadá len vo vybraných riadkoch; dátum „zákazník od“ z registra sa neberie do úvahy.",
  "where.editor.column": "Stĺpec",
  "where.editor.sign": "Podmienka",
  "where.editor.value": "Hodnota",
  "where.editor.values": "Viac hodnôt oddeľte znakom {sign}.",
  "where.editor.add": "Pridať podmienku",
  "where.editor.remove": "Odstrániť podmienku na stĺpec {column}",
  "where.editor.group": "Podmienka {n:count}",
  "where.editor.incomplete":
    "Vyberte stĺpec; po „aspoň“ a podobných napíšte číslo, napríklad 1000.50, alebo deň, napríklad 2009-03-31.",
  "where.sign.is": "je",
  "where.sign.isNot": "nie je",
  "where.sign.atLeast": "aspoň",
  "where.sign.atMost": "najviac",
  "where.sign.above": "viac ako",
  "where.sign.below": "menej ako",
  "where.sign.blank": "je prázdne",
  "where.sign.filled": "je vyplnené",
  "issue.whereEmpty": "V evidencii predaja nie je žiadny riadok, ktorý spĺňa podmienky: {where}.",
  "issue.pastedTwice":
    "Riadky {first:count} až {last:count} ({n:count} {n|riadok|riadky|riadkov}) presne opakujú riadky {originalFirst:count} až {originalLast:count}: možno boli vložené dvakrát ({cell}).",
  "changed.total": "Suma za obdobie {period} bola {before:money} a teraz je {now:money}: {what}.",
  "changed.sameTotal": "Suma za obdobie {period} je ako predtým {now:money}, ale riadky sa zmenili: {what}.",
  "changed.periodWhere": "{period} (len {conditions})",
  "changed.added": "pribudol riadok {row:count} ({day:day}, {client}, {amount:money})",
  "changed.addedMany":
    "{n|pribudol|pribudli|pribudlo} {n:count} {n|riadok|riadky|riadkov} (medzi riadkami {first:count} a {last:count}), spolu {amount:money}",
  "changed.edited": "v riadku {row:count} ({day:day}, {client}) bolo {before:money}, teraz je {now:money}",
  "changed.removed": "{days}: o {n:count} {n|riadok|riadky|riadkov} menej, spolu {amount:money}",
  "changed.day": "{days}: predtým {before:money}, teraz {now:money}",
  "changed.otherwise": "{days}: suma je rovnaká, ale riadky sú iné",
  "changed.more": "ešte {n:count} {n|zmena|zmeny|zmien}",
};
