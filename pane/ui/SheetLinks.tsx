import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Region } from "../port/Host";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface SheetLinksProps {
  readonly regions: readonly Region[];
  onShow(region: Region): void;
}

/** Sheets, each a way to it. */
export function SheetLinks({ regions, onShow }: SheetLinksProps): ReactElement {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  return (
    <ul className={shared.list} style={{ marginTop: 6 }}>
      {regions.map((region) => (
        <li key={region.id}>
          <Link as="button" aria-label={say("pane.built.show", { sheet: region.sheet })} onClick={() => onShow(region)}>
            {region.sheet}
          </Link>
        </li>
      ))}
    </ul>
  );
}
