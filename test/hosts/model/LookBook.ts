/** All looks of a workbook, each once under its number; 0 is that of a cell nobody has touched. */
export class LookBook<Look extends object> {
  private readonly list: Look[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly changes = new Map<string, Map<number, number>>();
  private readonly fields: readonly (keyof Look)[];

  constructor(plain: Look) {
    this.fields = Object.keys(plain) as (keyof Look)[];
    this.numberOf(plain);
  }

  get(number: number): Look {
    return this.list[number]!;
  }

  /** In the order of their numbers. */
  all(): readonly Look[] {
    return this.list;
  }

  numberOf(look: Look): number {
    const key = this.fields.map((name) => look[name]).join("\n");
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(look) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  /** What becomes of a look of this number by a change, as a function that is quick for many cells. */
  changed(change: Partial<Look>): (number: number) => number {
    const key = JSON.stringify(change);
    let known = this.changes.get(key);
    if (known === undefined) this.changes.set(key, (known = new Map<number, number>()));
    const results = known;
    return (number) => {
      let result = results.get(number);
      if (result === undefined) results.set(number, (result = this.numberOf({ ...this.get(number), ...change })));
      return result;
    };
  }
}
