/** Signs that JSON allows in a string and a terminal would obey. */
const orders = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON, each row of a table on a line of its own: so it can be read, and compared line by line. */
export function jsonLines(value: unknown): string[] {
  const lines: string[] = [];
  let line = "";
  const endLine = (): void => {
    lines.push(line);
    line = "";
  };
  const write = (part: unknown): void => {
    if (Array.isArray(part) && part.some(isNested)) {
      line += "[";
      part.forEach((element: unknown, at) => {
        endLine();
        write(element);
        if (at < part.length - 1) line += ",";
      });
      endLine();
      line += "]";
    } else if (isNested(part) && !Array.isArray(part)) {
      line += "{";
      Object.entries(part)
        .filter(([, inner]) => inner !== undefined)
        .forEach(([key, inner], at) => {
          line += `${at === 0 ? "" : ","}${escaped(key)}:`;
          write(inner);
        });
      line += "}";
    } else line += escaped(part);
  };
  write(value);
  endLine();
  return lines;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function escaped(value: unknown): string {
  return JSON.stringify(value).replace(orders, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
