import { keptKinds, type KeptKind, type KeptThing } from "./GridWorkbook";

/** Counts what stays in the file and isn't drawn. */
export class KeptCount {
  private readonly counts = new Map<KeptKind, number>();

  add(kind: KeptKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** Each kind once, in the order of the kinds. */
  list(): KeptThing[] {
    return keptKinds.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}
