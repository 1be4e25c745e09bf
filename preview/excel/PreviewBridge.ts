import type { Language } from "../../core/index";

/** What the frame of the add-in finds in the page around it. Only texts go from one to the other, as between two programs. */
export interface PreviewBridge {
  readonly language: Language;
  readonly dark: boolean;
  /** Of ExcelApi: `1.20`. */
  readonly version: string;
  /** Answers a batch of the library, both as JSON. `waits`: it waits while a cell is being typed in. */
  readonly answer: (batch: string, waits: boolean) => Promise<string>;
  /** Where events of the host are to go; the message is JSON. */
  readonly onEvent: (listener: (type: number, target: string, message: string) => void) => void;
  /** What the add-in has associated with buttons of the ribbon and with custom functions, by their ids. */
  readonly actions: Map<string, (event: { completed(): void }) => void>;
  readonly functions: Map<string, (...args: unknown[]) => unknown>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
}

declare global {
  interface Window {
    klientelaPreview?: PreviewBridge;
  }
}
