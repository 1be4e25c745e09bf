import type { LongLists, NewPart, SheetBuild, Graft } from "./Graft";
import type { Measures } from "./measures";
import type { CellNote } from "./cellNotes";
import type { StyleBook } from "./StyleBook";

/** A part of a sheet that is being written anew. */
export interface FreshPart {
  readonly id: string;
  readonly path: string;
  readonly relation: string;
  readonly contentType: string;
  /** The part that points to it. */
  readonly from: string;
  text: string;
}

/** What is known of a sheet whose place a fresh one takes. */
export interface Taken {
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
  /** Counted from 0. */
  readonly place: number;
  /** Ids of relationships that stay, by the part that they belong to: those of the sheet under its path. */
  isTaken(from: string, id: string): boolean;
  /** Name and id that a table had until now; null of a new one. */
  table(wish: string): { readonly name: string; readonly id: number } | null;
}

/** Takes a fresh sheet with its parts, so that what is the user's can be put into it before it is written. */
export class FreshSheet implements SheetBuild {
  readonly selected = false;
  readonly styles: StyleBook;
  readonly dayShift: number;
  readonly parts: FreshPart[] = [];
  readonly notes: CellNote[] = [];
  measures: Measures | null = null;
  private readonly pieces: string[] = [];
  readonly out = { write: (text: string): void => void this.pieces.push(text) };
  readonly tables;

  constructor(
    private readonly graft: Graft,
    private readonly taken: Taken,
    readonly lists: LongLists,
  ) {
    this.styles = graft.styles;
    this.dayShift = graft.dayShift;
    this.tables = { next: (wish: string) => taken.table(wish) ?? graft.tables.next(wish) };
  }

  get name(): string {
    return this.taken.name;
  }

  get sheetId(): number {
    return this.taken.sheetId;
  }

  /** The text of the sheet. */
  get xml(): string {
    return this.pieces.join("");
  }

  takeNotes(notes: readonly CellNote[], measures: Measures): void {
    this.notes.push(...notes);
    this.measures = measures;
  }

  part(part: NewPart, from = this.taken.path): { readonly id: string; readonly path: string } {
    const path = this.graft.pick(part.stem, part.extension);
    const fresh: FreshPart = {
      id: this.freeId(from),
      path,
      relation: part.relation,
      contentType: part.contentType,
      from,
      text: "",
    };
    this.parts.push(fresh);
    fresh.text = typeof part.text === "string" ? part.text : part.text(path);
    return fresh;
  }

  define(name: string, formula: string, hidden = false): void {
    this.graft.define({ name, sheet: this.taken.place, formula, hidden });
  }

  private freeId(from: string): string {
    for (let number = 1; ; number++) {
      const id = `rId${number}`;
      const isOurs = this.parts.some((part) => part.from === from && part.id === id);
      if (!isOurs && !this.taken.isTaken(from, id)) return id;
    }
  }
}
