import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { AttachedFiles } from "./PaneOptions";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface AttachedListProps {
  readonly files: AttachedFiles;
  /** Whether another one may be opened from here. */
  readonly offered: boolean;
}

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", columnGap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});

/** The files that lie beside the workbook, at the foot of the first page. */
export function AttachedList({ files, offered }: AttachedListProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, options } = useSurroundings();
  const list = useSyncExternalStore(files.watch, files.list);
  const { onOpenFile } = options;
  if (list.length === 0 && (!offered || onOpenFile === undefined)) return null;
  return (
    <section className={styles.strip} aria-label={say("addin.attached.title")}>
      {list.map(({ id, name, rows, opening, fault }) => (
        <div key={id} className={styles.line} role={opening || fault !== null ? "status" : undefined}>
          <span className={`${shared.text} ${styles.name}`}>
            {opening
              ? say("addin.attached.opening", { name })
              : fault === null
                ? say("addin.attached.file", { name, rows })
                : say(fault.code, fault.params)}
          </span>
          {opening ? null : (
            <Link
              as="button"
              aria-label={say("addin.attached.removeNamed", { name })}
              onClick={() => {
                files.remove(id);
              }}
            >
              {say("addin.attached.remove")}
            </Link>
          )}
        </div>
      ))}
      {offered && onOpenFile !== undefined ? (
        <div>
          <Link as="button" onClick={onOpenFile}>
            {say("addin.attached.open")}
          </Link>
        </div>
      ) : null}
    </section>
  );
}
