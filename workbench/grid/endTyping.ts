import type { ICommandService } from "@univerjs/core";

/** Finishes what is being typed in a cell, as Enter does. */
export async function endTyping(commands: ICommandService, unitId: string): Promise<void> {
  // 2 is the keyboard, 13 its Enter: what was typed is taken
  const params = { visible: false, eventType: 2, keycode: 13, unitId };
  commands.syncExecuteCommand("sheet.operation.set-cell-edit-visible", params);
  await new Promise((resolve) => setTimeout(resolve, 0));
}
