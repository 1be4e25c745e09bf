import { areaOrNull } from "../../model/address";
import type { Area } from "../../model/Area";
import { ExcelError } from "../HostType";

/** An address as Excel takes it: `B7`, `A1:C9`, `A:C`, `5:7`, with or without `$`. Throws `InvalidArgument` for others. */
export function areaOf(address: string): Area {
  const area = areaOrNull(address);
  if (area === null) throw new ExcelError("InvalidArgument", `There is no address ${address}.`);
  return area;
}
