import type { GridRule } from "../grid/GridWorkbook";
import type { SheetBuild } from "./Graft";
import { formulaXml } from "./formulaXml";
import { X14, EXCEL_MAIN } from "./marksXml";
import { rangeText } from "./worksheetXml";
import { sheetText } from "./xmlText";

/** The rules of a sheet as a grid draws them, in their order: the elements, and what younger programs need beside them. */
export function gridFileRules(
  rules: readonly GridRule[],
  build: Pick<SheetBuild, "sheetId" | "styles">,
): { readonly rules: string[]; readonly extensions: string[] } {
  const bars: string[] = [];
  const formats = rules.flatMap((rule, place) => {
    const range = rule.ranges.map(rangeText).join(" ");
    if (range === "") return [];
    const inner = ruleXml(rule, place + 1, range, build, bars);
    return [`<conditionalFormatting sqref="${range}">${inner}</conditionalFormatting>`];
  });
  const extensions =
    bars.length === 0
      ? []
      : [
          `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
            `${bars.join("")}</x14:conditionalFormattings></ext>`,
        ];
  return { rules: formats, extensions };
}

function ruleXml(
  rule: GridRule,
  priority: number,
  range: string,
  { sheetId, styles }: Pick<SheetBuild, "sheetId" | "styles">,
  bars: string[],
): string {
  switch (rule.type) {
    case "word": {
      const look = styles.append("conditions", conditionXml(rule.fill, rule.ink, false));
      const literal = sheetText(`"${rule.text.replaceAll('"', '""')}"`);
      return `<cfRule type="cellIs" dxfId="${look}" priority="${priority}" operator="equal"><formula>${literal}</formula></cfRule>`;
    }
    case "formula": {
      const look = styles.append("conditions", conditionXml(rule.fill, rule.ink, rule.bold));
      return `<cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>${formulaXml(rule.formula)}</formula></cfRule>`;
    }
    case "scale": {
      const ends = rule.colours.map((_, at) => endXml(at, rule.colours.length)).join("");
      const colours = rule.colours.map(colourXml).join("");
      return `<cfRule type="colorScale" priority="${priority}"><colorScale>${ends}${colours}</colorScale></cfRule>`;
    }
    case "bar": {
      const [sheet, own] = [sheetId, priority].map((part) => part.toString(16).toUpperCase().padStart(4, "0"));
      const id = `{4B4C4945-4E54-454D-${sheet}-00000000${own}}`;
      bars.push(
        `<x14:conditionalFormatting xmlns:xm="${EXCEL_MAIN}"><x14:cfRule type="dataBar" id="${id}">` +
          '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
          `<x14:negativeFillColor rgb="FF${rule.negative}"/></x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
      );
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/>${colourXml(rule.colour)}</dataBar>` +
        `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`
      );
    }
  }
}

function endXml(at: number, count: number): string {
  if (at === 0) return '<cfvo type="min"/>';
  return at === count - 1 ? '<cfvo type="max"/>' : '<cfvo type="percentile" val="50"/>';
}

function colourXml(colour: string): string {
  return `<color rgb="FF${colour}"/>`;
}

function conditionXml(fill: string | null, ink: string | null, bold: boolean): string {
  const font = ink === null && !bold ? "" : `<font>${bold ? "<b/>" : ""}${ink === null ? "" : colourXml(ink)}</font>`;
  const ground =
    fill === null
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf>${font}${ground}</dxf>`;
}
