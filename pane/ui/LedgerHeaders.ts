import { createContext } from "react";

/** The headers of the ledger that is read, for choosing columns; a blank one stands as the letters of its column. */
export const LedgerHeaders = createContext<readonly string[]>([]);

/** The columns of the client register by which clients may be looked for. */
export const RegisterHeaders = createContext<readonly string[]>([]);
