import type { Order, WorkEnd, WorkStart } from "../../protocol";
import { answer } from "../answer";
import { begin } from "./begin";
import { commit } from "./commit";
import { keep, recover } from "./keep";
import { takeBack, undo } from "./takeBack";
import { write } from "./write";

/** What the sidebar calls to change the spreadsheet, by the names of the script's global functions. */
export const workApi = {
  klientela_begin: (start: WorkStart) => answer(() => begin(start)),
  klientela_write: (ticket: string, from: number, orders: readonly Order[]) =>
    answer(() => write(ticket, from, orders)),
  klientela_commit: (ticket: string, end: WorkEnd) => answer(() => commit(ticket, end)),
  klientela_takeBack: (ticket: string) => answer(() => takeBack(ticket)),
  klientela_undo: (ticket: string) => answer(() => undo(ticket)),
  klientela_keep: (ticket: string) => answer(() => keep(ticket)),
  klientela_recover: () => answer(() => recover()),
};
