/** Things that are brought together two by two, and then are one. */
export class Groups {
  private readonly parent: Int32Array;

  constructor(readonly size: number) {
    this.parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The first of those that one belongs to. */
  of(one: number): number {
    let root = one;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = one; at !== root;) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a < b) this.parent[b] = a;
    else this.parent[a] = b;
  }

  copy(): Groups {
    const copy = new Groups(this.size);
    copy.parent.set(this.parent);
    return copy;
  }
}
