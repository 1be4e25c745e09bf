import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ledgerRoles, requiredRoles, type LedgerRole } from "../../core/index";
import type { FoundLedger } from "../engine/Engine";
import { capitalised } from "./capitalised";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export type PickedColumns = Readonly<Partial<Record<LedgerRole, string>>>;

export interface ColumnFieldsProps {
  readonly ledger: FoundLedger;
  onChoose(columns: PickedColumns): void;
}

const useStyles = makeStyles({
  columns: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 120px), 1fr))",
    columnGap: "12px",
    rowGap: "10px",
    alignItems: "end",
    // long names of columns make no field wider
    "& > *": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
});

/** Which column of the ledger is what. */
export function ColumnFields({ ledger, onChoose }: ColumnFieldsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const picked: Partial<Record<LedgerRole, string>> = {};
  for (const { role, header } of ledger.columns) picked[role] = header;
  return (
    <fieldset className={styles.columns}>
      <legend className={shared.subheading} style={{ padding: 0, marginBottom: 6 }}>
        {say("pane.data.columns")}
      </legend>
      {rolesToAsk().map((role) => {
        const needed = isNeeded(role);
        const missing = ledger.missing.includes(role);
        return (
          <Field
            key={role}
            label={capitalised(say(`role.${role}`), language)}
            required={needed}
            {...(missing ? { validationMessage: say("pane.data.needed") } : {})}
          >
            <Select value={picked[role] ?? ""} onChange={(_, data) => onChoose(withColumn(picked, role, data.value))}>
              {needed && !missing ? null : <option value="">{say("pane.data.none")}</option>}
              {ledger.headers.map((header) => (
                <option key={header}>{header}</option>
              ))}
            </Select>
          </Field>
        );
      })}
    </fieldset>
  );
}

/** The columns with one chosen anew: a column is one thing only, so it is taken from what it was before. */
export function withColumn(picked: PickedColumns, role: LedgerRole, header: string): PickedColumns {
  const rest = Object.entries(picked).filter(([other, taken]) => other !== role && taken !== header);
  return Object.fromEntries(header === "" ? rest : [...rest, [role, header]]) as PickedColumns;
}

/** The roles in the order in which they are asked for: the needed ones first. */
function rolesToAsk(): LedgerRole[] {
  return [...requiredRoles, ...ledgerRoles.filter((role) => !isNeeded(role))];
}

function isNeeded(role: LedgerRole): boolean {
  return (requiredRoles as readonly LedgerRole[]).includes(role);
}
