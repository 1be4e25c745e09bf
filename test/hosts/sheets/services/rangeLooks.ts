import { GoogleError } from "../GoogleError";
import { PLAIN_LOOK, type GoogleLook } from "../model/GoogleLook";
import { colourOf } from "./rangeCells";

/** What setters of looks set, each with values of its own. */
export type LookName =
  | "format"
  | "font"
  | "size"
  | "weight"
  | "style"
  | "line"
  | "ink"
  | "fill"
  | "horizontal"
  | "vertical"
  | "wraps"
  | "strategy";

/** How a value that a script gives changes a look; null is the usual one. Throws for what Google refuses. */
export function changes(name: LookName): (value: unknown) => Partial<GoogleLook> {
  return (value) => {
    switch (name) {
      case "format":
        if (typeof value !== "string") throw refused(name, value);
        return { format: value === "General" ? "" : value };
      case "font":
        return { font: value === null ? PLAIN_LOOK.font : textOf(name, value) };
      case "size":
        if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 400)
          throw refused(name, value);
        return { size: value };
      case "weight":
        return { bold: oneOf(name, value ?? "normal", ["bold", "normal"]) === "bold" };
      case "style":
        return { italic: oneOf(name, value ?? "normal", ["italic", "normal"]) === "italic" };
      case "line":
        return { line: oneOf(name, value ?? "none", ["none", "underline", "line-through"]) };
      case "ink":
        return { ink: colourOf(value, PLAIN_LOOK.ink) };
      case "fill":
        return { fill: colourOf(value, PLAIN_LOOK.fill) };
      case "horizontal": {
        const given = oneOf(name, value ?? "normal", ["left", "center", "right", "normal"]);
        return { horizontal: given === "normal" ? "" : given };
      }
      case "vertical":
        return { vertical: oneOf(name, value ?? PLAIN_LOOK.vertical, ["top", "middle", "bottom"]) };
      case "wraps":
        if (typeof value !== "boolean") throw refused(name, value);
        return { wrap: value ? "WRAP" : "OVERFLOW" };
      case "strategy":
        return { wrap: oneOf(name, String(value), ["WRAP", "OVERFLOW", "CLIP"]) };
    }
  };
}

function oneOf<T extends string>(name: LookName, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw refused(name, value);
  return found;
}

function textOf(name: LookName, value: unknown): string {
  if (typeof value !== "string") throw refused(name, value);
  return value;
}

function refused(name: LookName, value: unknown): GoogleError {
  return new GoogleError(`Invalid argument for ${name}: ${String(value)}`);
}
