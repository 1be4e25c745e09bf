import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MenuEntry } from "../../test/hosts/sheets/FakeSpreadsheet";

const useStyles = makeStyles({
  line: {
    display: "flex",
    padding: `2px ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    padding: "3px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface ExtensionsMenuProps {
  readonly label: string;
  /** What the script has put there when the spreadsheet was opened. */
  readonly entries: readonly MenuEntry[];
  /** A function of the script. */
  readonly onChoose: (name: string) => void;
}

/** The menu of Google Sheets in which add-ons are. */
export function ExtensionsMenu({ label, entries, onChoose }: ExtensionsMenuProps): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.line} aria-label={label}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles.button}>{`${label} ▾`}</button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <Entry entry={{ caption: "Klientela", calls: null, items: entries }} onChoose={onChoose} />
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}

interface EntryProps extends Pick<ExtensionsMenuProps, "onChoose"> {
  readonly entry: MenuEntry;
}

function Entry({ entry: { caption, calls, items }, onChoose }: EntryProps): ReactElement {
  if (calls !== null) return <MenuItem onClick={() => onChoose(calls)}>{caption}</MenuItem>;
  if (caption === "") return <MenuDivider />;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{caption}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item, at) => (
            <Entry key={at} entry={item} onChoose={onChoose} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
