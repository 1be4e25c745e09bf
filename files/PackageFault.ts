/**
 * Why a workbook can't be added to. `damaged`: not a readable package; `encrypted`: it has a password;
 * `strict`: saved as "Strict Open XML"; `tooLarge`: beyond what the format can hold. `part` names the place within it.
 */
export type PackageFaultCode = "damaged" | "encrypted" | "strict" | "tooLarge";

/** A fault of the user's file, as a code with its place; the hosts have the sentences. */
export class PackageFault extends Error {
  constructor(
    readonly code: PackageFaultCode,
    readonly part: string,
  ) {
    super(`${code}: ${part}`);
    this.name = "PackageFault";
  }
}
