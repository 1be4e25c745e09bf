import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formatDay, formatNumber, listText, requiredRoles } from "../../core/index";
import type { FoundData } from "../engine/Engine";
import { capitalised } from "./capitalised";
import { DataSection } from "./DataSection";
import { PageTitle } from "./PageTitle";
import type { DataChoice } from "../engine/EngineClient";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface EmptyPageProps {
  readonly found: FoundData;
  readonly choice: DataChoice;
  /** What is missing, in a sentence; "" where nothing is there at all. */
  readonly why: string;
  readonly focused: boolean;
  onChoose(choice: DataChoice): void;
  onAgain(): void;
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  head: {
    textAlign: "left",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: "4px 8px", border: `1px solid ${tokens.colorNeutralStroke1}` },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "8px" },
});

const exampleDays = [39_839, 39_847];
const exampleAmounts = [1200, 340];

/** No ledger yet: what one looks like, and how to come to one. */
export function EmptyPage({ found, choice, why, focused, onChoose, onAgain }: EmptyPageProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language, options } = useSurroundings();
  const begun = found.ledger !== null || choice.sheet !== undefined;
  const [choosing, setChoosing] = useState(begun);
  // it stays where it is while somebody chooses in it
  const [columnsFirst] = useState(begun);
  const also = (["manager", "line", "document", "cost", "quantity"] as const).map((role) => say(`role.${role}`));
  const clients = [say("pane.empty.exampleFirst"), say("pane.empty.exampleSecond")];
  const { onOpenFile } = options;
  const onSample = options.samplesIntoBlank === true && found.sheets.length > 0 ? undefined : options.onSample;
  const isBeside = options.attached !== undefined;
  // where something is there that looks like a ledger, its columns are the way on
  const columns = <DataSection found={found} choice={choice} onChoose={onChoose} />;
  return (
    <>
      <PageTitle focused={focused}>{say("pane.empty.title")}</PageTitle>
      {why === "" ? null : (
        <p role="status" className={shared.text}>
          {why}
        </p>
      )}
      <div style={{ display: "flex", flexDirection: "column", rowGap: 10 }}>
        <p className={shared.text}>{say("pane.empty.about")}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              {requiredRoles.map((role) => (
                <th key={role} scope="col" className={styles.head}>
                  {capitalised(say(`role.${role}`), language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clients.map((client, index) => (
              <tr key={client}>
                <td className={styles.cell}>{formatDay(exampleDays[index]!, language)}</td>
                <td className={styles.cell}>{client}</td>
                <td className={`${styles.cell} ${styles.figure}`}>
                  {formatNumber(exampleAmounts[index]!, 2, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={shared.quiet}>{say("pane.empty.also", { roles: listText(say, also, also.length) })}</p>
      </div>
      {columnsFirst ? columns : null}
      <div className={styles.buttons}>
        {onOpenFile === undefined ? null : (
          <Button appearance={columnsFirst ? "secondary" : "primary"} onClick={onOpenFile}>
            {say(isBeside ? "addin.attached.open" : "pane.empty.open")}
          </Button>
        )}
        {onOpenFile === undefined || !isBeside ? null : <p className={shared.quiet}>{say("addin.attached.about")}</p>}
        {onSample === undefined ? null : <Button onClick={onSample}>{say("pane.empty.sample")}</Button>}
        {choosing || found.sheets.length === 0 ? null : (
          <Button onClick={() => setChoosing(true)}>{say("pane.empty.choose")}</Button>
        )}
        <Button appearance="subtle" onClick={onAgain}>
          {say("pane.empty.again")}
        </Button>
      </div>
      {choosing && !columnsFirst ? columns : null}
    </>
  );
}
