import { jobs, translator, type OptionValues } from "../core/index";
import { LocalEngine } from "../pane/engine/LocalEngine";
import type { Answer } from "../pane/engine/Engine";
import { blocksOf, SHEET } from "./files";
import { AS_OF, benchLedger } from "./ledger";
import { measure } from "./measure";
import { stageLines } from "./printTable";

const ROWS = 100_000;
const LANGUAGE = "en";

/**
 * What a user waits for after he changed a setting: the preview of each question, on 100,000 rows (or on `most`, if these are
 * fewer). Every round asks for
 * another setting, so that nothing is remembered from the round before.
 */
export async function previewLines(rounds: number, bare: (rows: number) => number, most: number): Promise<string[]> {
  const rows = Math.min(ROWS, most);
  const engine = engineOf(rows);
  const say = translator(LANGUAGE);
  let turn = 0;
  const stages = jobs.map((job) => ({
    name: `preview: ${say(`job.${job.key}.question`)}`,
    run: () => {
      const options = changed(turn++);
      const known = new Set(job.settings);
      const own = Object.fromEntries(Object.entries(options).filter(([key]) => known.has(key)));
      valueOf(
        engine.preview({
          job: job.key,
          reports: job.reports,
          options: own,
          language: LANGUAGE,
          today: AS_OF + 1,
          tagNumber: 1,
        }),
      );
    },
  }));
  const measured = await measure(stages, rounds, 2);
  return stageLines(`after a changed setting, ${rows.toLocaleString("en")} rows`, measured, bare(rows));
}

/** Settings that differ from turn to turn: the end of the period, the months of status and classes. */
function changed(turn: number): OptionValues {
  return { statusMonths: 2 + (turn % 9), classMonths: 6 + (turn % 13) };
}

function engineOf(rows: number): LocalEngine {
  const engine = new LocalEngine();
  const blocks = blocksOf(benchLedger(rows));
  const found = valueOf(
    engine.findData({
      language: LANGUAGE,
      sheets: [{ region: SHEET, name: SHEET, hidden: false, rowCount: rows + 1, blocks: blocks.slice(0, 1) }],
    }),
  );
  if (found.ledger === null) throw new Error("bench: no ledger found");
  valueOf(engine.beginLedger());
  for (const block of blocks) valueOf(engine.push(block));
  valueOf(engine.finishLedger(LANGUAGE));
  return engine;
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`bench: ${answer.fault.text}`);
  return answer.value;
}
