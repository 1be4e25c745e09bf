import { GoogleError } from "../GoogleError";
import type { NameModel } from "../model/parts";
import type { ScriptWorld } from "../ScriptWorld";
import { own, served } from "../strict";
import { RangeService, rangeService } from "./RangeService";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangeService(world: ScriptWorld, model: NameModel): NamedRange {
  return served<NamedRange>(world, new NamedRangeService(world, model));
}

export class NamedRangeService implements Partial<NamedRange> {
  static readonly service = "NamedRange";

  constructor(
    readonly world: ScriptWorld,
    readonly model: NameModel,
  ) {}

  getName(): string {
    return this.model.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeService(this.world, this.model.sheet, this.model.area);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    const { home, area } = own(RangeService, range, "NamedRange.setRange");
    this.model.sheet = home;
    this.model.area = area;
    home.book.stamp++;
    return this as unknown as NamedRange;
  }

  remove(): void {
    const { book } = this.world;
    if (!book.names.includes(this.model)) throw new GoogleError("The named range was removed.");
    book.names = book.names.filter((one) => one !== this.model);
    book.stamp++;
  }
}
