const MEGABYTE = 2 ** 20;
const SHARE = 0.75;

/**
 * The option that lets Node use most of the machine's memory, for ledgers of a million rows and more; nothing where the
 * user has set a limit of his own or Node's own limit is higher.
 * @param {{ total: number, allowed: number, usual: number, nodeOptions: string }} memory in bytes: of the machine, what
 *   the container allows (0 or enormous without one), Node's usual limit; and NODE_OPTIONS
 * @returns {string[]}
 */
export function heapOption({ total, allowed, usual, nodeOptions }) {
  if (/--max[-_]old[-_]space[-_]size/.test(nodeOptions)) return [];
  const available = allowed > 0 ? Math.min(total, allowed) : total;
  const limit = available * SHARE;
  return limit > usual ? [`--max-old-space-size=${Math.floor(limit / MEGABYTE)}`] : [];
}
