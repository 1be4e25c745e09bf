/** A record of an .xls stream: its number and its data. */
export type XlsRecord = readonly [id: number, ...data: readonly (number | string)[]];

/** Bytes of numbers below 256 and of texts as UTF-16. */
function bytesOf(data: readonly (number | string)[]): Uint8Array {
  return new Uint8Array(data.flatMap((one) => (typeof one === "number" ? [one] : [...Buffer.from(one, "utf16le")])));
}

export function word(value: number): number[] {
  return [value & 255, (value >> 8) & 255];
}

export function double(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

function records(list: readonly XlsRecord[]): Uint8Array {
  return joined(
    list.map(([id, ...data]) => {
      const bytes = bytesOf(data);
      return new Uint8Array([...word(id), ...word(bytes.length), ...bytes]);
    }),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export interface SmallXls {
  readonly globals?: readonly XlsRecord[];
  readonly sheets: readonly { name: string; records: readonly XlsRecord[]; hidden?: number; type?: number }[];
  /** 0x0600 BIFF8, 0x0500 BIFF5. */
  readonly version?: number;
}

const EOF: XlsRecord = [0x000a];

/** The stream of an .xls workbook written by hand, so that tests can hold any record that a program may write. */
export function smallXls({ globals = [], sheets, version = 0x0600 }: SmallXls): Uint8Array {
  const bof = (type: number): XlsRecord => [
    0x0809,
    ...word(version),
    ...word(type),
    ...word(0),
    ...word(0),
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const bounds = sheets.map(({ name, hidden = 0, type = 0 }): [number, ...(number | string)[]] =>
    version === 0x0600
      ? [0x0085, 0, 0, 0, 0, hidden, type, name.length, 1, name]
      : [0x0085, 0, 0, 0, 0, hidden, type, name.length, ...Buffer.from(name, "latin1")],
  );
  const length = records([bof(5), ...globals, ...bounds, EOF]).length;
  const parts = sheets.map((sheet) => records([bof(0x10), ...sheet.records, EOF]));
  let at = length;
  bounds.forEach((bound, place) => {
    bound.splice(1, 4, ...word(at), ...word(at >>> 16));
    at += parts[place]!.length;
  });
  return joined([records([bof(5), ...globals, ...bounds, EOF]), ...parts]);
}

const SECTOR = 512;

/** The stream in a compound file, as Excel has it. */
export function compoundFile(stream: Uint8Array, name = "Workbook"): Uint8Array {
  // below 4,096 bytes it would have to stand in the short sectors
  const content = joined([stream, new Uint8Array(Math.max(0, 4_096 - stream.length))]);
  const count = Math.ceil(content.length / SECTOR);
  const bytes = new Uint8Array(SECTOR * (3 + count));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4_096, true);
  view.setUint32(60, 0xffff_fffe, true);
  view.setUint32(68, 0xffff_fffe, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, 0xffff_ffff, true);
  view.setUint32(76, 0, true);
  for (let at = 0; at < SECTOR; at += 4) view.setUint32(SECTOR + at, 0xffff_ffff, true);
  view.setUint32(SECTOR, 0xffff_fffd, true);
  view.setUint32(SECTOR + 4, 0xffff_fffe, true);
  for (let at = 0; at < count; at++) view.setUint32(SECTOR + 8 + 4 * at, at + 1 < count ? at + 3 : 0xffff_fffe, true);
  const entry = (place: number, own: string, type: number, child: number, first: number, size: number): void => {
    const at = 2 * SECTOR + 128 * place;
    bytes.set(Buffer.from(own, "utf16le"), at);
    view.setUint16(at + 64, 2 * own.length + 2, true);
    bytes[at + 66] = type;
    view.setUint32(at + 68, 0xffff_ffff, true);
    view.setUint32(at + 72, 0xffff_ffff, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, first, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, "Root Entry", 5, 1, 0xffff_fffe, 0);
  entry(1, name, 2, 0xffff_ffff, 2, content.length);
  bytes.set(content, 3 * SECTOR);
  return bytes;
}
