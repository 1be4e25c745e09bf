import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { singleByteSigns, type SingleByteEncoding } from "../../files/csv/TextEncoding";
import { openFile } from "../../files/openFile";
import { blocksOf, bytesOf, rowsIn } from "./helpers";

async function read(bytes: Uint8Array) {
  const file = await openFile("x.csv", bytes);
  return {
    encoding: file.encoding,
    text: rowsIn(await blocksOf(file, "x.csv"))
      .map((row) => row.join("|"))
      .join("\n"),
  };
}

function singleByte(text: string, encoding: SingleByteEncoding): Uint8Array {
  const signs = singleByteSigns[encoding];
  return Uint8Array.from(text, (sign) => {
    if (sign < "\u0080") return sign.charCodeAt(0);
    const place = signs.indexOf(sign);
    if (place < 0) throw new Error(`${encoding} has no ${sign}`);
    return 0x80 + place;
  });
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !bigEndian);
  return bytes;
}

const texts: readonly (readonly [string, SingleByteEncoding, string])[] = [
  [
    "Slovak",
    "windows-1250",
    "Dátum;Odberateľ;Čiastka\n15.01.2011;Ľubochňa, s. r. o.;1 234,56 €\n16.01.2011;Žiarska súťaž;12\n",
  ],
  ["a Slovak header", "windows-1250", "Dátum;Zákazník;Čiastka\n"],
  ["one Slovak word", "windows-1250", "Date;Počet\n1;2\n"],
  ["Slovak capitals", "windows-1250", "DÁTUM;ZÁKAZNÍK;ČIASTKA;ŤAŽKÝ\n"],
  ["a Slovak name", "windows-1250", "Client;Amount\nĽubomír;1\nJozef;2\n"],
  ["Czech", "windows-1250", "Datum;Odběratel;Částka v Kč\n15. 1. 2011;Příliš žluťoučký kůň;12\n16. 1. 2011;Dvořák;3\n"],
  ["a Czech header", "windows-1250", "Zákazník;Množství;Cena\n"],
  ["Hungarian", "windows-1250", "Dátum;Vevő;Összeg\n2011.01.15;Tűzőgép és Hűtő Kft.;1 200 Ft\n2011.01.16;Fűszer;12\n"],
  ["a Hungarian header", "windows-1250", "Vevő;Dátum;Összeg\n"],
  ["one Hungarian word", "windows-1250", "Vevő;Netto\n1;2\n"],
  [
    "Polish",
    "windows-1250",
    "Data;Odbiorca;Wartość\n2011-01-15;Spółka Łódź;12,50 zł\n2011-01-16;Gdańsk Śródmieście;1\n",
  ],
  ["German, by the Central European page", "windows-1250", "Käufer;Größe;Maß\nMüller;1;2\nÖtker;3;š\n"],
  ["German", "windows-1252", "Käufer;Größe;Betrag\nMüller & Söhne;12;1.234,56 €\nÜbersee GmbH;1;2\n"],
  ["French", "windows-1252", "Désignation;Quantité;Société\nCrème brûlée;12;Père & Fils\nFrançois;1;2\n"],
  ["one French word", "windows-1252", "Article;Prix\nCrème;1\nPère;2\n"],
  ["Spanish", "windows-1252", "Año;Compañía;Teléfono\n2011;España;1\n2012;Señor Peña;2\n"],
  ["Italian", "windows-1252", "Quantità;Città\n1;Forlì\n2;Il caffè è buono, perché più caldo\n"],
  ["Portuguese", "windows-1252", "Descrição;Preço\n1;São João\n2;Ações de não\n"],
  ["Danish", "windows-1252", "Køber;Beløb\nSørensen;1\nÅrhus;2\n"],
  ["English with pounds and fractions", "windows-1252", "Client;Amount\n½ pint;£120.00\nArea m²;£1,234.56\n"],
  ["English with a dash and quotation marks", "windows-1252", "Client;Amount\nSmith – “Sons”;€120\n"],
  ["Russian", "windows-1251", "Дата;Контрагент;Сумма\n15.01.2011;ООО «Лютик»;1 234,56\n16.01.2011;Ёлкин № 5;руб.\n"],
  ["a Russian header", "windows-1251", "Дата;Клиент;Сумма\n"],
  ["Russian capitals", "windows-1251", "ДАТА;КЛИЕНТ;СУММА\n"],
  ["one Russian word", "windows-1251", "Date;Лютик\n1;2\n"],
  ["Russian among Latin", "windows-1251", "Date;Client;Сумма\n2011-01-15;Microsoft Rus;12\n2011-01-16;IKEA Дом;3\n"],
  [
    "Ukrainian",
    "windows-1251",
    "Дата;Покупець;Кількість\n15.01.2011;ТОВ «Їжак і Ґанок»;12 грн\n16.01.2011;Об'єднання;3\n",
  ],
  ["a Ukrainian header", "windows-1251", "Дія;Ціна;Кількість\n"],
  ["Ukrainian capitals", "windows-1251", "ДАТА;ЦІНА;КІЛЬКІСТЬ\n"],
];

function expected(text: string): string {
  return text.trimEnd().replaceAll(";", "|");
}

describe("the encoding of a text file", () => {
  it.each(texts)("%s in %s", async (_, encoding, text) => {
    const found = await read(singleByte(text, encoding));
    expect(found.text).toBe(expected(text));
    // what reads the same in both may be called either
    if (singleByteText(text, encoding)) expect(found.encoding).toBe(encoding);
  });

  it.each(texts)("%s in UTF-8 and UTF-16, marked and bare", async (_, __, text) => {
    const want = expected(text);
    expect(await read(bytesOf(text))).toEqual({ encoding: "utf-8", text: want });
    expect(await read(bytesOf(`\ufeff${text}`))).toEqual({ encoding: "utf-8", text: want });
    for (const bigEndian of [false, true]) {
      expect(await read(utf16(text, bigEndian))).toEqual({ encoding: "utf-16", text: want });
      expect(await read(utf16(`\ufeff${text}`, bigEndian))).toEqual({ encoding: "utf-16", text: want });
    }
  });

  it("of ASCII alone is UTF-8", async () => {
    expect((await read(bytesOf("a,b\n1,2\n"))).encoding).toBe("utf-8");
  });

  it("is decided by the whole text, not by its beginning", async () => {
    const rows = `${"1;2;3\n".repeat(300_000)}Vevő;Összeg;Fűszer\n`;
    const found = await read(singleByte(`a;b;c\n${rows}`, "windows-1250"));
    expect(found.encoding).toBe("windows-1250");
    expect(found.text.endsWith("Vevő|Összeg|Fűszer")).toBe(true);
  });

  it("of a ledger with names from many countries", async () => {
    const text = readFileSync(new URL("../fixtures/northwind/ledger.csv", import.meta.url), "utf8");
    const bytes = singleByte(text, "windows-1252");
    expect(bytes.filter((byte) => byte >= 0x80).length).toBeGreaterThan(100);
    const found = await read(bytes);
    expect(found).toEqual({ encoding: "windows-1252", text: (await read(bytesOf(text))).text });
  });

  it("has the signs of the standard", () => {
    // Python 3: bytes([0x80, 0x8a, 0x92, 0x96, 0xe8, 0xf5]).decode("cp1250") and so on
    const bytes = [0x80, 0x8a, 0x92, 0x96, 0xe8, 0xf5];
    const signs = (encoding: SingleByteEncoding) => bytes.map((byte) => singleByteSigns[encoding].charAt(byte - 0x80));
    expect(signs("windows-1250").join("")).toBe("€Š’–čő");
    expect(signs("windows-1251").join("")).toBe("ЂЉ’–их");
    expect(signs("windows-1252").join("")).toBe("€Š’–èõ");
    for (const all of Object.values(singleByteSigns)) expect(new Set(all).size).toBe(128);
  });

  it("of a text cut off within its last character is still UTF-8", async () => {
    const bytes = bytesOf("Vevő;Összeg\nKiss;ő");
    expect(await read(bytes.subarray(0, bytes.length - 1))).toEqual({
      encoding: "utf-8",
      text: "Vevő|Összeg\nKiss|\ufffd",
    });
  });

  it("is said to be unknown, with the row, where nothing fits", async () => {
    const want = { code: "csvEncoding", params: { row: 3 } };
    // a text in UTF-8 with a spoilt byte
    const spoilt = [...bytesOf("Клиент;Сумма\nЛютик;1\nРом"), 0xff, ...bytesOf("ашка;2\n")];
    await expect(read(new Uint8Array(spoilt))).rejects.toMatchObject(want);
    await expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf("a;b\n1;2\n"), 0xe8]))).resolves.toBeDefined();
    await expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf("a;b\n1;2\n"), 0xe8, 0x2e]))).rejects.toMatchObject(
      want,
    );
    // Python 3: "Клиент;Сумма\nООО Ромашка;1\n".encode("koi8_r") and of "cp866"
    const koi = "ebccc9c5ced43bf3d5cdcdc10aefefef20f2cfcdc1dbcbc13b310a";
    const dos = "8aaba8a5ade23b91e3acaca00a8e8e8e2090aeaca0e8aaa03b310a";
    // "Dátum;Zákazník;Čiastka\nĽubochňa;Žilina;ťažký\n".encode("cp852")
    const latin = "44a074756d3b5aa06b617a6ea16b3bac696173746b610a9575626f6368e5613ba6696c696e613b9c61a76bec0a";
    for (const hex of [koi, dos, latin]) {
      await expect(read(new Uint8Array(Buffer.from(hex, "hex")))).rejects.toMatchObject({ code: "csvEncoding" });
    }
  });
});

/** Whether the bytes are another text in the two other pages. */
function singleByteText(text: string, encoding: SingleByteEncoding): boolean {
  return (Object.keys(singleByteSigns) as SingleByteEncoding[]).every((other) => {
    if (other === encoding) return true;
    return [...singleByte(text, encoding)].some(
      (byte) =>
        byte >= 0x80 && singleByteSigns[other].charAt(byte - 0x80) !== singleByteSigns[encoding].charAt(byte - 0x80),
    );
  });
}
