import { describe, expect, it } from "vitest";
import {
  buildReports,
  companyOf,
  itCompany,
  LedgerReader,
  cellAt,
  pseudoTranslator,
  readClientRegister,
  recognizeColumns,
  reportList,
  sampleBlocks,
  type Built,
  type CellBlock,
  type Company,
} from "../../../core/index";

/** Columns whose texts come from the ledger. */
const fromData = new Set([
  "client",
  "manager",
  "lines",
  "phone",
  ...["segment", "id", "channel", "recommendedBy", "division", "parent", "choice", "attribute", "with", "value"],
  ...["ledgerName", "shownName", "id", "lookAlike", "item", "line", "lineName", "currency", "cells"],
]);

function sampleCompany(): Company {
  const sample = itCompany("en");
  const blocks = sampleBlocks(sample.ledger);
  const rows = Array.from({ length: 30 }, (_, row) =>
    blocks[0]!.columns.map((_, column) => cellAt(blocks[0] as CellBlock, row, column)),
  );
  const reader = new LedgerReader(recognizeColumns(sample.ledger.name, rows).source);
  for (const block of blocks) reader.push(block);
  return companyOf(reader.finish(), readClientRegister(sample.register.name, sampleBlocks(sample.register)));
}

/** Every text that a report shows, with the place it stands at. */
function shownTexts(built: Built): [place: string, text: string][] {
  const texts: [string, string][] = built.says.map((text) => ["says", text]);
  for (const sheet of built.plan.sheets) {
    const at = (place: string): string => `${sheet.tag} ${place}`;
    texts.push([at("name"), sheet.name], [at("footer"), sheet.print.footer]);
    for (const block of sheet.blocks) {
      if (block.type === "note") {
        texts.push(
          ...block.lines
            .filter((line) => line.style !== "blank")
            .map((line): [string, string] => [at(block.key), line.text]),
        );
      } else if (block.type === "chart") {
        const titles = [
          block.title,
          block.categoryTitle,
          block.valueTitle,
          ...block.series.map((series) => series.title),
        ];
        texts.push(...titles.map((text): [string, string] => [at(block.key), text]));
      } else {
        if (block.totalLabel !== null) texts.push([at(block.key), block.totalLabel]);
        for (const column of block.columns) {
          // columns that are called as something of the data: a line, an attribute, a field of the user's own
          const ofData = /^(?:line|of|is|own|sum):/.test(column.key) || /^own\./.test(column.key);
          texts.push(...(ofData ? [] : [[at(`${block.key}.${column.key}`), column.header] as [string, string]]), [
            at(`${block.key}.${column.key} note`),
            column.note,
          ]);
          const isOwn = column.key.startsWith("own.");
          if ("numbers" in column.values || fromData.has(column.key) || isOwn) continue;
          // letters of classes are the same in every language
          const words = column.values.texts.filter(
            (text) => text !== "" && !/^(?:[ABC]?[XYZ]?|\+|\(\+\)|-)$/.test(text),
          );
          texts.push(...words.map((text): [string, string] => [at(`${block.key}.${column.key}`), text]));
        }
      }
    }
  }
  return texts;
}

describe("every report in the pseudo-language", () => {
  const built = buildReports(reportList, {
    company: sampleCompany(),
    say: pseudoTranslator(),
    today: 46_348,
    options: {},
  });

  for (const one of built) {
    it(`${one.report.key} shows no text from outside core/text`, () => {
      const texts = shownTexts(one);
      // a name, a footer, a title, and a header with its note for each column
      expect(texts.length).toBeGreaterThan(15);
      // a month in a period's name is a number form, made by core/text as well
      const foreign = texts.filter(
        ([place, text]) => !text.includes("⟦") && !/periods(Sums|Shares)?\.period$/.test(place),
      );
      expect(foreign).toEqual([]);
    });
  }
});
