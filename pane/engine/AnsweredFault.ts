import type { Language } from "../../core/index";
import type { Fault } from "./Engine";
import { PaneProblem, faultOf } from "./faults";

/** A fault that the engine has put into words already. */
export class AnsweredFault extends Error {
  constructor(readonly fault: Fault) {
    super("answered");
  }
}

/** What went wrong, in the language where the engine hasn't put it into words. */
export function faultFor(language: Language, problem: unknown): Fault {
  return problem instanceof AnsweredFault ? problem.fault : faultOf(language, problem);
}

/** Whether the data is at fault, and not what reads it. */
export function isOfData(problem: unknown): boolean {
  return problem instanceof AnsweredFault || problem instanceof PaneProblem;
}
