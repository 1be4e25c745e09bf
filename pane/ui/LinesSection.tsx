import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatDay, formatExact, placeText, type CellPlace } from "../../core/index";
import type { LinesView } from "../engine/Asking";
import { capitalised } from "./capitalised";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";
import { useTableStyles } from "./useTableStyles";

export interface LinesSectionProps {
  readonly lines: LinesView;
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({ printed: { marginTop: "6px" } });

/** The first lines of a sheet that is no list, as they are read, and whether its printed totals agree with them. */
export function LinesSection({ lines: { lines, printed }, onReveal }: LinesSectionProps): ReactElement {
  const shared = usePaneStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const title = say("asking.check.lines");
  return (
    <Section title={title}>
      <div className={table.box} role="region" tabIndex={0} aria-label={title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.header}>
                {capitalised(say("role.date"), language)}
              </th>
              <th scope="col" className={table.header}>
                {capitalised(say("role.client"), language)}
              </th>
              <th scope="col" className={mergeClasses(table.header, table.figure)}>
                {capitalised(say("role.amount"), language)}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ place, day, client, amount }) => {
              const address = placeText(place);
              return (
                <tr key={address}>
                  <td className={table.cell}>{formatDay(day, language)}</td>
                  <td className={table.cell}>{client}</td>
                  <td className={mergeClasses(table.cell, table.figure)}>
                    <Link as="button" aria-label={say("pane.why.show", { address })} onClick={() => onReveal(place)}>
                      {formatExact(amount, language)}
                    </Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {printed === null ? null : (
        <p className={mergeClasses(shared.quiet, styles.printed)}>
          {say("asking.check.printed", { same: printed.same, n: printed.all })}
        </p>
      )}
    </Section>
  );
}
