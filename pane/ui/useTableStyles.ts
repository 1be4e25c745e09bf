import { makeStyles, tokens } from "@fluentui/react-components";

/** A small table within the pane, which scrolls in its own box. */
export const useTableStyles = makeStyles({
  box: {
    overflow: "auto",
    maxHeight: "420px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, width: "100%" },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "3px 6px",
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: "3px 6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    position: "sticky",
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
