/** What is found in the names of a ledger and in the sheets that people type. */
export const namesTexts = {
  "issue.spellings":
    "{n:count} {n|spelling|spellings} of {clients:count} {clients|client|clients} are taken as one client each: {example} and {other}.",
  "issue.lookAlikes":
    "{n:count} {n|pair of clients looks|pairs of clients look} alike and {n|is|are} counted apart: {name} and {other}.",
  "issue.idSeveralNames":
    "{n:count} {n|client number has|client numbers have} several names; the latest one is shown: {client} ({cell}).",
  "issue.nameSeveralIds":
    "{n:count} {n|name stands|names stand} with several client numbers and {n|is|are} counted as different clients: {client} ({cell}).",
  "issue.idMissing": "{n:count} {n|row has|rows have} no client number; there the name decides ({cell}).",
  "issue.unassignedItems": "{n:count} {n|item has|items have} no product line: {item} ({cell}).",
  "issue.typedNameUnknown":
    "{n:count} {n|name|names} in the sheet of names {n|doesn't|don't} occur in the ledger: {name}.",
  "issue.typedTwice":
    "{n:count} {n|entry is|entries are} typed twice and differently; the first counts: {name} ({cell}).",
  "issue.typedManagerUnknown":
    "{n:count} {n|manager|managers} in the sheet of managers {n|doesn't|don't} occur in the ledger: {name}.",
  "issue.typedSuccessorUnknown":
    "{n:count} {n|successor stands|successors stand} neither in the ledger nor in the sheet of managers: {name}.",
  "issue.typedUnreadable":
    "{n:count} {n|cell|cells} of the sheet {sheet} can't be read and {n|doesn't|don't} count ({cell}).",
} as const;

export type NamesTextKey = keyof typeof namesTexts;
