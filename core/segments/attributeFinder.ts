import { normalHeader } from "../ledger/headerWords";
import type { ClientAttribute } from "../registers/Attribute";

/** Finds the attribute that a header means: as it stands, else one that differs in case, accents, blanks and punctuation. */
export function attributeFinder(
  attributes: readonly ClientAttribute[],
): (header: string) => ClientAttribute | undefined {
  const byHeader = new Map(attributes.map((attribute) => [attribute.header, attribute]));
  const byWords = new Map([...attributes].reverse().map((attribute) => [normalHeader(attribute.header), attribute]));
  return (header) => byHeader.get(header) ?? byWords.get(normalHeader(header));
}
