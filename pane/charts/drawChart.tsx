import { createRoot } from "react-dom/client";
import type { ChartData } from "../../core/index";
import { ChartView, type ChartLook } from "./ChartView";

/** Draws a chart into an element of the page; the returned function takes it away. */
export function drawChart(element: HTMLElement, chart: ChartData, look: ChartLook): () => void {
  const root = createRoot(element);
  root.render(<ChartView chart={chart} {...look} />);
  return () => root.unmount();
}
