/** Copies that don't keep the text of a whole file alive: engines store a part of a text as a view into all of it. */
export function ownTexts(texts: readonly string[]): readonly string[] {
  const copies = texts.join("\0").split("\0");
  return copies.length === texts.length ? copies : texts;
}
