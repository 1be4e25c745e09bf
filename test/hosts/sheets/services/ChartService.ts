import { GoogleError } from "../GoogleError";
import type { CellsOf, ChartModel } from "../model/parts";
import type { ScriptWorld } from "../ScriptWorld";
import { own, served } from "../strict";
import { RangeService, rangeService } from "./RangeService";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ChartType = GoogleAppsScript.Charts.ChartType;

/** `standing`: it is on a sheet, so that it has an id. */
export function chartService(world: ScriptWorld, model: ChartModel, standing: boolean): Chart {
  return served<Chart>(world, new EmbeddedChartService(world, model, standing));
}

/** A chart as it was when it was asked for; to change it, it is made anew by a builder. */
export class EmbeddedChartService implements Partial<Chart> {
  static readonly service = "EmbeddedChart";
  static readonly local = ["modify", "getRanges"];

  constructor(
    readonly world: ScriptWorld,
    readonly model: ChartModel,
    readonly standing: boolean,
  ) {}

  getChartId(): number | null {
    return this.standing ? this.model.id : null;
  }

  getRanges(): Range[] {
    return this.model.ranges.map(({ sheet, area }) => rangeService(this.world, sheet, area));
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return served(this.world, new ContainerInfoService(this.model));
  }

  modify(): Builder {
    return served<Builder>(this.world, new EmbeddedChartBuilderService(this.world, this.model));
  }
}

export class ContainerInfoService implements Partial<GoogleAppsScript.Spreadsheet.ContainerInfo> {
  static readonly service = "ContainerInfo";
  static readonly local = true;

  constructor(readonly model: ChartModel) {}

  getAnchorRow(): number {
    return this.model.row + 1;
  }

  getAnchorColumn(): number {
    return this.model.column + 1;
  }

  getOffsetX(): number {
    return this.model.offsetX;
  }

  getOffsetY(): number {
    return this.model.offsetY;
  }
}

export function newChart(world: ScriptWorld): Builder {
  const model: ChartModel = {
    id: 0,
    type: "COLUMN",
    ranges: [],
    options: new Map(),
    headers: 0,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
  };
  return served<Builder>(world, new EmbeddedChartBuilderService(world, model));
}

export class EmbeddedChartBuilderService implements Partial<Builder> {
  static readonly service = "EmbeddedChartBuilder";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    public model: ChartModel,
  ) {}

  setChartType(type: ChartType): Builder {
    return changed(this, { type: String(type) });
  }

  addRange(range: Range): Builder {
    const { home: sheet, area } = own(RangeService, range, "EmbeddedChartBuilder.addRange");
    const one: CellsOf = { sheet, area };
    return changed(this, { ranges: [...this.model.ranges, one] });
  }

  getRanges(): Range[] {
    return this.model.ranges.map(({ sheet, area }) => rangeService(this.world, sheet, area));
  }

  clearRanges(): Builder {
    return changed(this, { ranges: [] });
  }

  setOption(option: string, value: unknown): Builder {
    return changed(this, { options: withOption(this.model, option, value) });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    if (row < 1 || column < 1) throw new GoogleError("The position of a chart is outside the sheet.");
    if (![offsetX, offsetY].every(Number.isInteger)) throw new GoogleError("Offsets of a chart are whole pixels.");
    return changed(this, { row: row - 1, column: column - 1, offsetX, offsetY });
  }

  build(): Chart {
    return chartService(this.world, this.model, false);
  }
}

function changed(builder: EmbeddedChartBuilderService, change: Partial<ChartModel>): Builder {
  builder.model = { ...builder.model, ...change };
  return builder as unknown as Builder;
}

/** Options that hold others stand under the whole path of each: `{title: "…"}` of `hAxis` under `hAxis.title`. */
function withOption({ options }: ChartModel, option: string, value: unknown): Map<string, unknown> {
  const all = new Map(options);
  const put = (path: string, one: unknown): void => {
    if (typeof one === "object" && one !== null) {
      for (const [key, inner] of Object.entries(one)) put(`${path}.${key}`, inner);
    } else if (typeof one === "function" || typeof one === "undefined") {
      throw new GoogleError(`Invalid value of the chart option ${path}.`);
    } else all.set(path, one);
  };
  put(option, value);
  return all;
}
