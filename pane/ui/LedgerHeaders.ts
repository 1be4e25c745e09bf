import { createContext } from "react";

/** The headers of the ledger that is read, for choosing columns; a blank one stands as the letters of its column. */
export const LedgerHeaders = createContext<readonly string[]>([]);
