import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translate } from "../../core/index";
import type { RibbonCommand } from "../../excel-addin/commands/ribbonCommands";
import { pictureFile, type Picture } from "../../excel-addin/manifest/pictures";
import { ribbonModel, type RibbonMenu } from "../../excel-addin/manifest/ribbonModel";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    overflowX: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: "thin",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexGrow: 1 },
  title: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    padding: "1px 4px",
    whiteSpace: "nowrap",
  },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "flex-start",
    width: "78px",
    padding: "4px 3px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "13px",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  picture: { width: "28px", height: "28px", marginBottom: "2px" },
});

export interface RibbonProps {
  readonly say: Translate;
  readonly label: string;
  readonly onCommand: (command: RibbonCommand) => void;
}

/** The tab of the add-in as the manifest tells it to Excel: groups of large buttons, the rest of each in a menu. */
export function Ribbon({ say, label, onCommand }: RibbonProps): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.ribbon} aria-label={label}>
      {ribbonModel().map((part) => (
        <div key={part.key} className={styles.group} role="group" aria-label={say(part.label)}>
          <div className={styles.buttons}>
            {part.controls.map((control) =>
              control.kind === "menu" ? (
                <More key="more" say={say} menu={control} onCommand={onCommand} />
              ) : (
                <Tooltip key={control.command.id} content={say(control.tip)} relationship="description">
                  <button type="button" className={styles.button} onClick={() => onCommand(control.command)}>
                    <Drawing picture={control.picture} />
                    {say(control.label)}
                  </button>
                </Tooltip>
              ),
            )}
          </div>
          <span className={styles.title} aria-hidden>
            {say(part.label)}
          </span>
        </div>
      ))}
    </nav>
  );
}

interface MoreProps extends Omit<RibbonProps, "label"> {
  readonly menu: RibbonMenu;
}

function More({ say, menu, onCommand }: MoreProps): ReactElement {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.button}>
          <Drawing picture={menu.picture} />
          {`${say(menu.label)} ▾`}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map(({ command, label }) => (
            <MenuItem key={command.id} onClick={() => onCommand(command)}>
              {say(label)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Drawing({ picture }: { readonly picture: Picture }): ReactElement {
  const styles = useStyles();
  return <img className={styles.picture} src={`addin/assets/${pictureFile(picture, 32)}`} alt="" />;
}
