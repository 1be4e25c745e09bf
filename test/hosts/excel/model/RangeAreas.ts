import { ExcelError, Live, type HostType } from "../HostType";
import { addressOf, columnCount, rowCount } from "../../model/address";
import type { Area } from "../../model/Area";
import { CellRange, CellRanges } from "./CellRange";
import { rangeAreasExtras } from "./extrasMembers";
import { quotedName } from "../../model/formulaTokens";
import { liveRange } from "./Range";
import { clearRange } from "./rangeCopy";
import { rangeFormatType } from "./RangeFormat";
import { worksheetType } from "./Worksheet";

export const rangeAreasType: HostType<CellRanges> = {
  name: "RangeAreas",
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => `${quotedName(sheet.name)}!${addressOf(area)}`).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
  },
  part: {
    Areas: (ranges) => new Live(rangeCollectionType, ranges),
    Format: ({ sheet, areas }) => new Live(rangeFormatType, { sheet, areas }),
    Worksheet: ({ sheet }) => new Live(worksheetType, sheet),
  },
  call: {
    Clear: ({ sheet, areas }, [applyTo]) => {
      for (const area of areas) clearRange(new CellRange(sheet, area), applyTo);
      return undefined;
    },
    Select: ({ sheet, areas }) => void sheet.book.select(sheet, areas, areas.map(addressOf).join(",")),
  },
  also: () => rangeAreasExtras,
};

export const rangeCollectionType: HostType<CellRanges> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => liveRange(sheet, area)),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => liveRange(sheet, indexed(areas, index)),
  },
};

function indexed(areas: readonly Area[], index: unknown): Area {
  const area = typeof index === "number" ? areas[index] : undefined;
  if (area === undefined) throw new ExcelError("InvalidArgument", "There is no such area.");
  return area;
}
