/** Results by name, as many as are allowed; those asked for longest ago are dropped. */
export class LastResults {
  private readonly kept = new Map<string, unknown>();

  constructor(private readonly most: number) {}

  /** @param name of the result, with all that it hangs on */
  once<T>(name: string, compute: () => T): T {
    const known = this.kept.get(name) as T | undefined;
    const found = known === undefined ? compute() : known;
    this.kept.delete(name);
    this.kept.set(name, found);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return found;
  }

  clear(): void {
    this.kept.clear();
  }
}
