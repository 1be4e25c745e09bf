import type { DuckDBConnection } from "@duckdb/node-api";
import { isoDay } from "../core/calendar/calendar";
import { monthsEndingOn, windowBefore } from "../core/calendar/windows";
import { abcClasses } from "../core/methods/abc";
import { RowKind, type SalesColumns } from "../core/methods/purchases";
import { statuses } from "../core/methods/status";
import { xyzClasses } from "../core/methods/xyz";
import { ABC_LIMITS, CLASS_MONTHS, STATUS_MONTHS, XYZ_LIMITS, type Classified } from "./classify";

const CHUNK_ROWS = 2048;

/** DuckDB with the same columns in a table `sales`: client, day, amount, settlement. */
export async function duckdbOf(sales: SalesColumns, kind: Uint8Array, threads: number): Promise<DuckDBConnection> {
  // only here, so that the processes whose memory is measured don't hold it
  const { BOOLEAN, DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run("CREATE TABLE raw (client INTEGER, day INTEGER, amount DOUBLE, settlement BOOLEAN)");
  const appender = await connection.createAppender("raw");
  for (let from = 0; from < sales.rowCount; from += CHUNK_ROWS) {
    const to = Math.min(sales.rowCount, from + CHUNK_ROWS);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, DOUBLE, BOOLEAN], to - from);
    chunk.setColumns([
      Array.from(sales.client.subarray(from, to)),
      Array.from(sales.day.subarray(from, to)),
      Array.from(sales.amount.subarray(from, to)),
      Array.from(kind.subarray(from, to), (code) => code === RowKind.settlement),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    "CREATE TABLE sales AS SELECT client, DATE '1899-12-30' + day AS day, amount, settlement FROM raw; DROP TABLE raw",
  );
  return connection;
}

/** Total, share, class, variation and status of each client, left in DuckDB's own table `result`. */
export function classifyingSql(asOf: number): string {
  const date = (day: number): string => `DATE '${isoDay(day)}'`;
  const window = monthsEndingOn(asOf, CLASS_MONTHS);
  const near = monthsEndingOn(asOf, STATUS_MONTHS);
  const before = windowBefore(near, STATUS_MONTHS);
  const [a, b] = ABC_LIMITS;
  const [x, y] = XYZ_LIMITS;
  return `CREATE OR REPLACE TEMP TABLE result AS
WITH clients AS (
  SELECT client,
    sum(amount) FILTER (day >= ${date(window.from)}) AS total,
    min(day) FILTER (settlement) AS first,
    bool_or(settlement AND day >= ${date(near.from)}) AS near,
    bool_or(settlement AND day BETWEEN ${date(before.from)} AND ${date(before.to)}) AS before
  FROM sales WHERE day <= ${date(asOf)} GROUP BY client
), months AS (
  SELECT client, date_trunc('month', day) AS month, sum(amount) AS sum
  FROM sales WHERE day BETWEEN ${date(window.from)} AND ${date(window.to)} GROUP BY ALL
), spread AS (
  SELECT client, least(${CLASS_MONTHS}, datediff('month', any_value(first), ${date(asOf)}) + 1) AS n,
    sum(sum) AS sum, sum(sum) / n AS mean, sqrt((sum(sum * sum) - sum(sum) * mean) / n) / mean AS variation
  FROM months JOIN clients USING (client) WHERE month >= date_trunc('month', first) GROUP BY client
), ranked AS (
  SELECT client, total, greatest(total, 0) AS held, sum(held) OVER () AS whole,
    sum(held) OVER (ORDER BY held DESC) - sum(held) OVER (PARTITION BY held) AS before
  FROM clients WHERE total IS NOT NULL
)
SELECT client, c.total, CASE WHEN c.total > 0 THEN c.total / r.whole END AS share,
  CASE WHEN r.client IS NULL THEN '' WHEN c.total > 0 AND 100 * r.before < ${a} * r.whole THEN 'A'
    WHEN c.total > 0 AND 100 * r.before < ${b} * r.whole THEN 'B' ELSE 'C' END AS abc,
  CASE WHEN n >= 3 AND mean > 0 THEN coalesce(variation, 0) END AS variation,
  CASE WHEN n < 3 OR NOT mean > 0 OR n IS NULL THEN '' WHEN 100 * s.variation <= ${x} THEN 'X'
    WHEN 100 * s.variation <= ${y} THEN 'Y' ELSE 'Z' END AS xyz,
  CASE WHEN first IS NULL THEN 'none' WHEN first >= ${date(near.from)} THEN 'new' WHEN NOT near THEN 'lost'
    WHEN c.before THEN 'regular' ELSE 'restored' END AS status
FROM clients c LEFT JOIN ranked r USING (client) LEFT JOIN spread s USING (client)`;
}

/** Where DuckDB's result differs from ours, in words; nothing where both say the same of every client. */
export async function differences(connection: DuckDBConnection, ours: Classified): Promise<string[]> {
  const result = await connection.runAndReadAll(
    "SELECT client, coalesce(total, 0), share, abc, variation, xyz, status FROM result",
  );
  const found: string[] = [];
  const said = new Uint8Array(ours.total.length);
  const close = (one: number, other: number): boolean =>
    (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
  for (const row of result.getRows()) {
    const client = Number(row[0]);
    said[client] = 1;
    const number = (cell: unknown): number => (cell === null ? NaN : Number(cell));
    const same =
      number(row[1]) === ours.total[client] &&
      close(number(row[2]), ours.share[client]!) &&
      row[3] === abcClasses[ours.abc[client]!] &&
      close(number(row[4]), ours.variation[client]!) &&
      row[5] === xyzClasses[ours.xyz[client]!] &&
      row[6] === statuses[ours.status[client]!];
    if (!same && found.length < 5) found.push(`client ${client}: DuckDB says ${row.slice(1).join(" ")}`);
  }
  const silent = ours.total.findIndex((total, client) => said[client] === 0 && total !== 0);
  if (silent >= 0) found.push(`client ${silent}: DuckDB says nothing`);
  return found;
}
