import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { IRender, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import type { ChartData } from "../../core/index";
import type { GridChart } from "../../files/index";
import { placesOf, type PanePlace, type Span, type View } from "./panes";

interface Drawn {
  readonly clip: HTMLElement;
  readonly box: HTMLElement;
  take: (() => void) | null;
  key: string;
}

export interface ChartSource {
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly charts: readonly GridChart[];
  data(chart: GridChart): ChartData;
  draw(element: HTMLElement, data: ChartData, size: { width: number; height: number }): () => void;
}

/**
 * The charts of the sheet that is shown, over the grid's canvas. They let clicks and the wheel through, and follow
 * scrolling, zoom and sizes; a chart that reaches from frozen rows into the others is drawn in both parts.
 */
export class ChartLayer {
  private readonly drawn = new Map<string, Drawn>();
  private layer: HTMLElement | null = null;
  private canvas: HTMLElement | null = null;
  private waiting = 0;
  private stale = true;
  private sheet: string | null = null;
  private ending: (() => void)[] = [];
  private readonly known = new Map<GridChart, { data: ChartData; key: string }>();

  constructor(
    private readonly renders: IRenderManagerService,
    private readonly source: () => ChartSource,
  ) {}

  /** Follows the sheet again; `figures`: cells may have changed, too. */
  follow(figures: boolean): void {
    this.stale ||= figures;
    if (this.waiting !== 0) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.place();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.waiting);
    this.clear();
    this.leave();
  }

  private place(): void {
    const source = this.source();
    const render = source.unit === null ? null : this.renders.getRenderById(source.unit);
    const skeleton =
      source.sheet === null ? null : render?.with(SheetSkeletonManagerService).getSkeletonParam(source.sheet)?.skeleton;
    if (this.sheet !== source.sheet || source.charts.length === 0) this.clear();
    this.sheet = source.sheet;
    if (!render || !skeleton || source.charts.length === 0) return;
    const canvas = render.engine.getCanvasElement();
    if (canvas.parentElement === null) {
      // the page isn't put together yet
      this.follow(false);
      return;
    }
    if (canvas !== this.canvas) this.enter(canvas, render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN));
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { rowHeaderWidthAndMarginLeft: left, columnHeaderHeightAndMarginTop: top } = skeleton;
    const view: View = {
      left,
      top,
      frozenWidth:
        source.frozenColumns === 0 ? 0 : skeleton.getCellWithCoordByIndex(0, source.frozenColumns).startX - left,
      frozenHeight: source.frozenRows === 0 ? 0 : skeleton.getCellWithCoordByIndex(source.frozenRows, 0).startY - top,
      scrollX: main?.viewportScrollX ?? 0,
      scrollY: main?.viewportScrollY ?? 0,
      width: canvas.clientWidth,
      height: canvas.clientHeight,
      zoom: render.scene.scaleX,
    };
    if (this.stale) this.known.clear();
    this.stale = false;
    const seen = new Set<string>();
    source.charts.forEach((chart, at) => {
      const { across, down } = spansOf(chart, skeleton, left, top);
      placesOf(across, down, view).forEach((place, part) => {
        const name = `${at}/${place.clip.left > left * view.zoom ? "r" : "l"}${place.clip.top > top * view.zoom ? "b" : "t"}/${part}`;
        seen.add(name);
        const width = (across.end - across.start) * view.zoom;
        const height = (down.end - down.start) * view.zoom;
        this.show(name, chart, place, Math.round(width), Math.round(height), source);
      });
    });
    for (const [name, drawn] of this.drawn) if (!seen.has(name)) this.remove(name, drawn);
  }

  private show(
    name: string,
    chart: GridChart,
    place: PanePlace,
    width: number,
    height: number,
    source: ChartSource,
  ): void {
    let drawn = this.drawn.get(name);
    if (drawn === undefined) {
      const clip = document.createElement("div");
      clip.style.cssText = "position:absolute;overflow:hidden;pointer-events:none";
      const box = document.createElement("div");
      box.style.cssText = "position:absolute;overflow:hidden;box-shadow:0 0 0 1px rgba(128,128,128,0.35)";
      clip.append(box);
      this.layer!.append(clip);
      this.drawn.set(name, (drawn = { clip, box, take: null, key: "" }));
    }
    const { clip } = place;
    Object.assign(drawn.clip.style, px({ left: clip.left, top: clip.top, width: clip.width, height: clip.height }));
    Object.assign(drawn.box.style, px({ left: place.left, top: place.top, width, height }));
    const { data, key } = this.figures(chart, source);
    const wanted = `${width}×${height}|${key}`;
    if (drawn.key === wanted) return;
    drawn.take?.();
    drawn.key = wanted;
    drawn.take = source.draw(drawn.box, data, { width, height });
  }

  private figures(chart: GridChart, source: ChartSource): { data: ChartData; key: string } {
    let known = this.known.get(chart);
    if (known === undefined) {
      const data = source.data(chart);
      const key = JSON.stringify(data, (_, value: unknown) =>
        value instanceof Float64Array ? Array.from(value) : value,
      );
      this.known.set(chart, (known = { data, key }));
    }
    return known;
  }

  /** Draws all of them anew: in another language, or on another ground. */
  redraw(): void {
    this.clear();
    this.follow(true);
  }

  /** Forgets what is drawn, so that it is drawn anew: another language, another ground. */
  clear(): void {
    for (const [name, drawn] of this.drawn) this.remove(name, drawn);
    this.known.clear();
    this.stale = true;
  }

  private remove(name: string, drawn: Drawn): void {
    drawn.take?.();
    drawn.clip.remove();
    this.drawn.delete(name);
  }

  private enter(canvas: HTMLElement, main: ViewportOf | undefined): void {
    this.clear();
    this.leave();
    this.canvas = canvas;
    this.layer = document.createElement("div");
    this.layer.style.cssText = "position:absolute;inset:0;z-index:9;overflow:hidden;pointer-events:none";
    canvas.parentElement!.append(this.layer);
    const scrolling = main?.onScrollAfter$.subscribeEvent(() => this.follow(false));
    const resizing = new ResizeObserver(() => this.follow(false));
    resizing.observe(canvas);
    this.ending = [() => scrolling?.unsubscribe(), () => resizing.disconnect()];
  }

  private leave(): void {
    for (const end of this.ending) end();
    this.ending = [];
    this.layer?.remove();
    this.layer = null;
    this.canvas = null;
  }
}

type ViewportOf = NonNullable<ReturnType<IRender["scene"]["getViewport"]>>;

function spansOf(
  chart: GridChart,
  skeleton: SpreadsheetSkeleton,
  left: number,
  top: number,
): { across: Span; down: Span } {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.anchor;
  const first = skeleton.getCellWithCoordByIndex(firstRow, firstColumn);
  const last = skeleton.getCellWithCoordByIndex(lastRow, lastColumn);
  return {
    across: { start: first.startX - left, end: last.endX - left },
    down: { start: first.startY - top, end: last.endY - top },
  };
}

function px(sizes: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, value]) => [name, `${value}px`]));
}
