import { abcClass } from "./abcClass";
import { clientStatus } from "./clientStatus";
import type { CustomFunction } from "./CustomFunction";
import { development } from "./development";
import { ltvFunction } from "./ltvFunction";
import { npsFunction } from "./npsFunction";
import { penetrationFunction } from "./penetrationFunction";
import { segment } from "./segment";
import { xyzClass } from "./xyzClass";

/** Every custom function, once. What hosts need of them — metadata, wrappers, registrations, help — is made from this list. */
export const functions: readonly CustomFunction[] = [
  abcClass,
  xyzClass,
  ltvFunction,
  npsFunction,
  clientStatus,
  segment,
  development,
  penetrationFunction,
];
