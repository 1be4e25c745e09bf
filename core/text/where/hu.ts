import type { WhereTextKey } from "./en";

export const whereTexts: Readonly<Record<WhereTextKey, string>> = {
  "option.where.label": "Csak azok a sorok, ahol …",
  "option.where.help":
    "Az értékesítési naplónak csak azok a sorai, amelyek minden feltételnek megfelelnek; feltétel bármelyik oszlopra megadható. A feltételek minden munkalap címében szerepelnek.",
  "option.firstIn.label": "Az első vásárlás keresése",
  "option.firstIn.help":
    "Hol keresse a program az ügyfél első vásárlását, ha csak kiválasztott sorokat néz: minden sorban vagy csak a kiválasztottakban.",
  "option.firstIn.choice.all": "minden sorban",
  "option.firstIn.choice.selection": "a kiválasztott sorokban",
  "problem.whereForm":
    "A feltétel nem értelmezhető: „{condition}”. Írjon egy oszlopot, az = <> >= <= > < jelek egyikét és egy értéket, például Régió = Nyugat; az ilyen jelet tartalmazó neveket tegye egyenes idézőjelbe.",
  "problem.whereValue":
    "Ebben a feltételben nincs mit összehasonlítani: „{condition}”. A >= <= > < jel után szám áll, például 1000.50, vagy nap, például 2009-03-31.",
  "problem.whereHeader": "Az értékesítési naplóban nincs ilyen oszlop: „{header}”. Válasszon ezek közül: {headers}.",
  "setting.where": "Csak azok a sorok, ahol {conditions}",
  "where.title": "{title}, csak {conditions}",
  "where.or": "{names} vagy {last}",
  "where.blank": "{header} üres",
  "where.filled": "{header} kitöltve",
  "where.nothing": "üres",
  "where.source": "Kiválasztva: {read:count} sorból {n:count}.",
  "where.firstInAll":
    "Az első vásárlás keresése minden sorban történik: aki korábban más sorokban vásárolt, itt nem számít újnak.",
  "where.firstInSelection":
    "Az első vásárlás keresése csak a kiválasztott sorokban történik; a nyilvántartás „ügyfél ettől” dátuma nem számít.",
  "where.editor.column": "Oszlop",
  "where.editor.sign": "Feltétel",
  "where.editor.value": "Érték",
  "where.editor.values": "Több értéket ez a jel választ el: {sign}",
  "where.editor.add": "Feltétel hozzáadása",
  "where.editor.remove": "Feltétel törlése, oszlop: {column}",
  "where.editor.group": "{n:count}. feltétel",
  "where.editor.incomplete":
    "Válasszon oszlopot; a „legalább” és hasonlók után írjon számot, például 1000.50, vagy napot, például 2009-03-31.",
  "where.sign.is": "egyenlő",
  "where.sign.isNot": "nem egyenlő",
  "where.sign.atLeast": "legalább",
  "where.sign.atMost": "legfeljebb",
  "where.sign.above": "nagyobb, mint",
  "where.sign.below": "kisebb, mint",
  "where.sign.blank": "üres",
  "where.sign.filled": "ki van töltve",
  "issue.whereEmpty": "Az értékesítési naplóban nincs a feltételeknek megfelelő sor: {where}.",
  "issue.pastedTwice":
    "{n:count} sor ({first:count}–{last:count}) szóról szóra megegyezik korábbi sorokkal ({originalFirst:count}–{originalLast:count}): lehet, hogy kétszer lettek beillesztve ({cell}).",
  "changed.total": "Az időszak ({period}) összege {before:money} volt, most {now:money}: {what}.",
  "changed.sameTotal": "Az időszak ({period}) összege változatlanul {now:money}, de a sorok megváltoztak: {what}.",
  "changed.periodWhere": "{period}, csak {conditions}",
  "changed.added": "új sor: {row:count} ({day:day}, {client}, {amount:money})",
  "changed.addedMany": "{n:count} új sor ({first:count} és {last:count} között), összesen {amount:money}",
  "changed.edited": "módosult sor: {row:count} ({day:day}, {client}), {before:money} helyett {now:money}",
  "changed.removed": "{days}: {n:count} sorral kevesebb, összesen {amount:money}",
  "changed.day": "{days}: {before:money} volt, most {now:money}",
  "changed.otherwise": "{days}: az összeg ugyanaz, de a sorok mások",
  "changed.more": "még {n:count} változás",
};
