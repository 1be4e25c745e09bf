/** Google ends a script after 6 minutes, wherever it is: what is begun after this may take a minute and a half more. */
const MILLISECONDS = 4.5 * 60_000;

/** The time that a call may take. */
export class Budget {
  private readonly end = Date.now() + MILLISECONDS;

  isUp(): boolean {
    return Date.now() >= this.end;
  }
}
