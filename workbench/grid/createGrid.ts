import type { ChartData, Language } from "../../core/index";
import { FunctionFaults } from "./FunctionFaults";
import type { Grid } from "./Grid";
import { startUniver } from "./univer";
import { UniverGrid } from "./UniverGrid";

export interface GridOptions {
  readonly language: Language;
  readonly dark: boolean;
  readonly drawChart: DrawChart;
}

/** Draws a chart into an element; what comes back takes it away. */
export type DrawChart = (element: HTMLElement, chart: ChartData, look: ChartLook) => () => void;

export interface ChartLook {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly dark: boolean;
}

/** A grid in an element of the page. */
export async function createGrid(container: HTMLElement, options: GridOptions): Promise<Grid> {
  const faults = new FunctionFaults();
  const univer = await startUniver(container, options.language, options.dark, faults);
  return new UniverGrid(univer, options, container, faults);
}
