import { expose } from "comlink";
import { LocalEngine } from "./LocalEngine";

/** The thread in which the pane computes. */
expose(new LocalEngine());
