/** What names a deal in its register and its log: signs count, for 1-01 and 101 are two numbers. */
export function dealKey(deal: string): string {
  return deal.trim().toLowerCase();
}
