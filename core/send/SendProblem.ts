/** Why a copy for sending can't be made. Nothing was written. */
export class SendProblem extends Error {
  constructor(
    readonly code:
      | "sendNoSheets"
      | "sendManager"
      | "sendClient"
      | "sendNothingLeft"
      | "sendLeak"
      | "sendOwnForOne"
      | "sendNotOwn"
      | "sendOwnLong",
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`send: ${code}`);
  }
}
