import type { ProtectionModel } from "../model/parts";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { own, served } from "../strict";
import { GoogleError } from "../GoogleError";
import { RangeService, rangeService } from "./RangeService";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function protectionService(world: ScriptWorld, sheet: SheetModel, model: ProtectionModel): Protection {
  return served<Protection>(world, new ProtectionService(world, sheet, model));
}

/** A protected range, or a protected sheet. */
export class ProtectionService implements Partial<Protection> {
  static readonly service = "Protection";

  constructor(
    readonly world: ScriptWorld,
    readonly sheet: SheetModel,
    readonly model: ProtectionModel,
  ) {}

  /** Of a whole sheet: all its cells. */
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { rowCount, columnCount } = this.sheet;
    const whole = { firstRow: 0, firstColumn: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
    return rangeService(this.world, this.sheet, this.model.area ?? whole);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Protection {
    const given = own(RangeService, range, "Protection.setRange");
    changeable(this);
    if (given.home !== this.sheet) throw new GoogleError("A protection stays on its sheet.");
    this.model.area = given.area;
    return this as unknown as Protection;
  }

  canEdit(): boolean {
    return this.model.canEdit;
  }

  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }

  /** Protections of named ranges aren't entered. */
  getRangeName(): string | null {
    return null;
  }

  remove(): void {
    changeable(this);
    this.sheet.protections = this.sheet.protections.filter((one) => one !== this.model);
  }
}

function changeable({ model }: ProtectionService): void {
  if (!model.canEdit) throw new GoogleError("You are trying to edit a protected cell or object.");
}
