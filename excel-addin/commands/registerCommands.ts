import { ribbonCommands, type RibbonCommand } from "./ribbonCommands";

/** What the ribbon does in the pane. */
export interface RibbonPane {
  openJob(key: string): void;
  openHome(): void;
  /** Brings all built sheets up to date. */
  refreshAll(): void;
}

/** What of Excel's library the ribbon is given. */
export interface CommandsApi {
  readonly actions: Pick<typeof Office.actions, "associate">;
  readonly addin: Pick<typeof Office.addin, "showAsTaskpane">;
}

export interface CommandsOptions {
  /** The pane, as soon as it stands: the ribbon may be the first that starts the add-in. Null: there is none in this Excel. */
  pane(): RibbonPane | null | Promise<RibbonPane | null>;
  /** What went wrong in answering a button. */
  onFault(reason: unknown): void;
}

/** Answers the buttons of the ribbon. To be called as soon as the page is loaded: one of them may have started it. */
export function registerCommands(options: CommandsOptions, api: CommandsApi = Office): void {
  for (const command of ribbonCommands) api.actions.associate(command.id, answerTo(command, options, api));
}

function answerTo(command: RibbonCommand, options: CommandsOptions, api: CommandsApi) {
  return async (event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> => {
    try {
      await api.addin.showAsTaskpane();
      const pane = await options.pane();
      if (pane !== null) act(command, pane);
    } catch (reason) {
      options.onFault(reason);
    } finally {
      // Excel keeps all buttons of the add-in waiting until it is told
      event.completed();
    }
  };
}

function act(command: RibbonCommand, pane: RibbonPane): void {
  switch (command.does) {
    case "job":
      return pane.openJob(command.job);
    case "home":
      return pane.openHome();
    case "refresh":
      return pane.refreshAll();
    default:
      return command satisfies never;
  }
}
