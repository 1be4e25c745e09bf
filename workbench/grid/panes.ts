/** A stretch of a direction: from the start of the sheet, in pixels of the sheet, zoom left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a part of the grid that scrolls for itself shows a box, in pixels of the screen. */
export interface PanePlace {
  /** Position within the clip. */
  readonly left: number;
  readonly top: number;
  readonly clip: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export interface View {
  /** Headers of rows and columns. */
  readonly left: number;
  readonly top: number;
  /** Sizes of what is frozen. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/**
 * The places at which a box of the sheet is seen: one in each of the up to four parts into which frozen rows and columns
 * divide the grid, as far as it reaches into them.
 */
export function placesOf(across: Span, down: Span, view: View): PanePlace[] {
  const places: PanePlace[] = [];
  for (const x of spans(across, view.left, view.frozenWidth, view.scrollX, view.width, view.zoom)) {
    for (const y of spans(down, view.top, view.frozenHeight, view.scrollY, view.height, view.zoom)) {
      places.push({
        left: x.offset,
        top: y.offset,
        clip: { left: x.start, top: y.start, width: x.size, height: y.size },
      });
    }
  }
  return places;
}

interface Part {
  readonly start: number;
  readonly size: number;
  readonly offset: number;
}

function spans(span: Span, header: number, frozen: number, scroll: number, size: number, zoom: number): Part[] {
  const parts: Part[] = [];
  const border = (header + frozen) * zoom;
  if (span.start < frozen) parts.push({ start: header * zoom, size: frozen * zoom, offset: span.start * zoom });
  if (span.end > frozen && size > border) {
    parts.push({ start: border, size: size - border, offset: (span.start - frozen - scroll) * zoom });
  }
  return parts.filter((part) => part.offset < part.size && part.offset + (span.end - span.start) * zoom > 0);
}
