/** Path of the relationships of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a relationship of `part` points to. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** How `part` points to another one: relative, as spreadsheet programs write it. */
export function targetFrom(part: string, other: string): string {
  const from = part.split("/").slice(0, -1);
  const to = other.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Gives part names out, each once; names in a package are compared without regard to case. */
export class PartNames {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** A name whose part goes; it may be given out again. */
  release(name: string): void {
    this.taken.delete(name.toLowerCase());
    this.next.clear();
  }

  /** `pick("xl/tables/table", ".xml")` → `xl/tables/table3.xml`. */
  pick(stem: string, extension: string): string {
    for (let number = this.next.get(stem) ?? 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      this.next.set(stem, number + 1);
      return name;
    }
  }
}
