/** A colour as Google writes it, `#RRGGBB` or with the opacity before it `#AARRGGBB`, as `#rrggbb`. */
export function hexColour(text: string): string {
  return `#${text.slice(-6).toLowerCase()}`;
}
