/** Numbers of the records that are read, as Microsoft's [MS-XLS] names them. */
export const Record = {
  formula: 0x0006,
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** BIFF8 since Excel 97, BIFF5 of Excel 5 and 95. */
export const BIFF8 = 0x0600;
export const BIFF5 = 0x0500;

/** A record: what it is, and where its data lie in the stream. */
export interface RecordAt {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The records from a place on. Throws an Error where one reaches beyond the stream. */
export function* recordsFrom(view: DataView, from: number): Generator<RecordAt, void, undefined> {
  for (let at = from; at + 4 <= view.byteLength;) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > view.byteLength) throw new Error("recordsFrom: a record beyond the end");
    yield { id, start, end };
    at = end;
  }
}
