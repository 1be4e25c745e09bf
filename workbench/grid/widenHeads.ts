import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";

/**
 * Lets the heads of a filter use the whole width of their cells, as in other spreadsheets: the library keeps the room of the
 * button free, and words of headers that fit in the file would be torn apart.
 */
export function widenHeads(interceptors: SheetInterceptorService): () => void {
  const ours = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // after the filter's own
    priority: 9,
    handler: (cell, place, next) => {
      if (!cell?.fontRenderExtension || cell === place.rawData) return next(cell);
      const rest = { ...cell };
      delete rest.fontRenderExtension;
      return next(rest);
    },
  });
  return () => ours.dispose();
}
