import { describe, expect, it } from "vitest";
import { pick, seeded } from "../../core/sample/random";
import { bytesOf } from "./helpers";
import { mutated, outcomes, randomBytes } from "./mutations";

/** Together with those of fuzzWorkbooks.test.ts 100,000 inputs. */
const RUNS = { bytes: 20_000, texts: 30_000 };

const texts: readonly Uint8Array[] = [
  bytesOf('Дата;Клиент;Сумма\n15.01.2011;"ООО ""Лютик""";1 234,56\n16.01.2011;"Ром\nашка";2\n'),
  bytesOf('\ufeffDátum,Vevő,Összeg\r\n2011.01.15,Tűzőgép,"1,5"\r\n'),
  new Uint8Array(Buffer.from("\ufeffDay\tClient\tAmount\n2011-01-15\tЛютик 😀\t1\n", "utf16le")),
  new Uint8Array(Buffer.from("Day|Client|Amount\n2011-01-15|Smith|1\n", "utf16le")),
  // Python 3: .encode("cp1251"), .encode("cp1250"), .encode("cp1252")
  new Uint8Array(Buffer.from("c4e0f2e03bcaebe8e5edf23bd1f3ecece00a312e312e31313bcbfef2e8ea3b310a", "hex")),
  new Uint8Array(Buffer.from("566576f53bd673737a65673b44e174756d0a54fb7af5672c3b313b320a", "hex")),
  new Uint8Array(Buffer.from("4be4756665723b4772f6df653b4265747261670a4dfc6c6c65723b313b32800a", "hex")),
  bytesOf("sep=;\na;b;c\n1;2;3\n"),
];
const words = ['"', '""', ";", ",", "\t", "|", "\n", "\r", "\r\n", "sep=,\n", "\0", "\ufeff", "ő", "Ж", "😀"];

describe("damaged texts", () => {
  it("are read or refused: random bytes", { timeout: 120_000 }, async () => {
    const random = seeded(31);
    const found = await outcomes(RUNS.bytes, () => randomBytes(random, 120));
    expect(found.get("read") ?? 0).toBeGreaterThan(100);
  });

  it("are read or refused: texts in every encoding, with damage", { timeout: 120_000 }, async () => {
    const random = seeded(32);
    const found = await outcomes(RUNS.texts, () => mutated(random, pick(random, texts), words));
    expect(found.get("read") ?? 0).toBeGreaterThan(RUNS.texts / 3);
    expect(found.get("csvQuotes") ?? 0).toBeGreaterThan(100);
  });
});
