const tables = makeTables();

function makeTables(): Int32Array[] {
  const made = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[0]![byte] = value;
  }
  for (let table = 1; table < 4; table++) {
    for (let byte = 0; byte < 256; byte++) {
      const value = made[table - 1]![byte]!;
      made[table]![byte] = (value >>> 8) ^ made[0]![value & 255]!;
    }
  }
  return made;
}

/** Goes on with a CRC-32 as zip files hold it; begin with −1 and take the result through {@link crcResult}. */
export function crcOn(crc: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = bytes.length - (bytes.length % 4);
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 255]!;
  return crc;
}

export function crcResult(crc: number): number {
  return ~crc >>> 0;
}

export function crc32(bytes: Uint8Array): number {
  return crcResult(crcOn(-1, bytes));
}
