import type { LedgerSource } from "../ledger";
import { GroupedFeed } from "./GroupedFeed";
import type { LineFeed } from "./LineBlock";
import { ListFeed } from "./ListFeed";
import { WideFeed } from "./WideFeed";

/** What makes lines of a sheet's blocks, whatever its shape. */
export function lineFeed(source: LedgerSource): LineFeed {
  switch (source.shape?.type) {
    case "grouped":
      return new GroupedFeed(source);
    case "wide":
      return new WideFeed(source);
    case "list":
    case undefined:
      return new ListFeed(source);
  }
}
