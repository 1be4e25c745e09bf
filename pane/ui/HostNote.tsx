import { useEffect, useState, type ReactElement } from "react";
import type { TextKey } from "../../core/index";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

/** What the host said last of its own accord; it goes with the page. */
export function HostNote(): ReactElement | null {
  const shared = usePaneStyles();
  const { say, options } = useSurroundings();
  const { host } = options;
  const [text, setText] = useState<TextKey | null>(null);
  useEffect(() => host.watch((event) => event.type === "note" && setText(event.text)), [host]);
  return text === null ? null : (
    <p role="status" className={shared.text}>
      {say(text)}
    </p>
  );
}
