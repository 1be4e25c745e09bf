import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** @type {readonly [id: string, phrases: readonly RegExp[]][]} The closer licence stands before the one whose words it contains. */
const KNOWN = [
  ["Apache-2.0", [/apache license,? version 2\.0/]],
  ["MPL-2.0", [/mozilla public license,? (version|v\.) ?2\.0/]],
  ["CC0-1.0", [/cc0 1\.0 universal/]],
  ["CC-BY-4.0", [/attribution 4\.0 international/]],
  ["Unlicense", [/this is free and unencumbered software released into the public domain/]],
  ["BlueOak-1.0.0", [/blue oak model license/, /version 1\.0\.0/]],
  [
    "MIT",
    [
      /permission is hereby granted, free of charge, to any person obtaining a copy/,
      /the software is provided "as is"/,
    ],
  ],
  [
    "ISC",
    [
      /permission to use, copy, modify, and(\/or)? distribute this software/,
      /provided that the above copyright notice/,
    ],
  ],
  [
    "0BSD",
    [
      /permission to use, copy, modify, and(\/or)? distribute this software for any purpose with or without fee is hereby granted\./,
    ],
  ],
  ["BSD-3-Clause", [/redistribution and use in source and binary forms/, /neither the name/]],
  ["BSD-2-Clause", [/redistribution and use in source and binary forms/]],
];

/**
 * The SPDX id of a licence's text, known by its fixed phrases. A text with the phrases of two licences is nobody's.
 * @param {string} text
 * @returns {string | null}
 */
export function recognizeLicence(text) {
  const plain = text.toLowerCase().replace(/[“”]/g, '"').replace(/\s+/g, " ");
  const found = KNOWN.filter(([, phrases]) => phrases.every((phrase) => phrase.test(plain))).map(([id]) => id);
  const single = found.filter((id) => !(id === "BSD-2-Clause" && found.includes("BSD-3-Clause")));
  return single.length === 1 ? single[0] : null;
}

/**
 * The licence and notice files of an installed package, by name, with plain line ends.
 * @param {string} folder
 * @returns {{ name: string, text: string }[]}
 */
export function licenceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[sc]e|copying|notice|unlicense)([.-]|$)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, text: plainText(readFileSync(path.join(folder, name), "utf8")) }));
}

/** @param {string} text */
function plainText(text) {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
