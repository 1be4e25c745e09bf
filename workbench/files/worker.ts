import * as Comlink from "comlink";
import { transferables } from "../../core/index";
import { FileDesk, type DeskAnswer } from "./FileDesk";
import type { CellBlock } from "../../core/index";

/** The desk as a worker: large answers are handed over without copying. */
class Desk extends FileDesk {
  override async next(): Promise<DeskAnswer<CellBlock | null>> {
    const answer = await super.next();
    if (!answer.ok || answer.value === null) return answer;
    return Comlink.transfer(answer, transferables(answer.value) as Transferable[]);
  }

  override async save(...given: Parameters<FileDesk["save"]>): Promise<DeskAnswer<Uint8Array>> {
    const answer = await super.save(...given);
    return answer.ok ? Comlink.transfer(answer, [answer.value.buffer as ArrayBuffer]) : answer;
  }
}

Comlink.expose(new Desk(() => new Date().toISOString()));
