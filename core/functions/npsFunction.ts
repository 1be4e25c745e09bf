import { nps, npsScales, type NpsScale } from "../methods/nps";
import { FunctionError, type CustomFunction } from "./CustomFunction";
import { isBlank, numberAt, trimmed } from "./readArguments";

/**
 * `=NPS(scores, [scale])`: the net promoter score, −100 … 100 (M37). On the scale 1–10 a 0 can be no answer, so it is a
 * blank cell as Excel on the desktop passes it; on the scale 0–10 a 0 is an answer.
 */
export const npsFunction: CustomFunction = {
  name: "NPS",
  shape: "single",
  parameters: [
    { name: "scores", type: "range", optional: false, blank: "ignored" },
    { name: "scale", type: "text", optional: true, blank: "ignored" },
  ],
  example: { arguments: [[[10], [9], [8], [3]]], result: [[25]] },
  compute([scores, scaleArgument]) {
    const written = scaleArgument?.[0]?.[0];
    const scale = isBlank(written) || written === 0 ? "1-10" : String(written).replace("–", "-").trim();
    if (!isScale(scale)) return [[new FunctionError("function.error.scale")]];
    const answers: number[] = [];
    const outside: number[] = [];
    for (const [row, cells] of trimmed(scores ?? []).entries()) {
      for (const [column, cell] of cells.entries()) {
        const value = numberAt(cell, row, column);
        if (value instanceof FunctionError) return [[value]];
        if (value === null || (value === 0 && scale === "1-10")) continue;
        if (!Number.isInteger(value) || value < 0 || value > 10) outside.push(value);
        else answers.push(value);
      }
    }
    if (outside.length > 0) {
      return [[new FunctionError("function.error.outside", { n: outside.length, value: String(outside[0]) })]];
    }
    const { score } = nps(answers, scale);
    return [[Number.isNaN(score) ? "" : score]];
  },
};

function isScale(text: string): text is NpsScale {
  return (npsScales as readonly string[]).includes(text);
}
