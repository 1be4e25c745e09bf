import type { Block, Column, NoteLine, SheetPlan, TableBlock } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { column, letterTones, textValues, type ColumnText } from "./columns";
import type { ReportContext } from "./Report";

/** What each of the nine classes gets: typed by the user, so it stands on a sheet of its own (M6). */
export function classServiceSheet(context: ReportContext): SheetPlan {
  const { say } = context;
  const lines: NoteLine[] = [
    { style: "title", text: say("report.classes.serviceTitle") },
    { style: "source", text: say("service.typed") },
    { style: "blank", text: "" },
  ];
  const blocks: Block[] = [{ type: "note", key: "head", lines }, serviceTable(context)];
  return builtSheet(context, "classes", "service", say("report.classes.serviceName"), blocks, "service");
}

function serviceTable({ say }: ReportContext): TableBlock {
  const classes = ["A", "B", "C"].flatMap((abc) => ["X", "Y", "Z"].map((xyz) => abc + xyz));
  const typed = (key: string, header: ColumnText): Column =>
    column(say, key, "text", textValues(classes.map(() => "")), { header, owner: "user" });
  return {
    type: "table",
    key: "service",
    rowKeys: classes,
    columns: [
      column(say, "class", "code", textValues(classes), { header: "serviceClass" }),
      typed("contacts", "serviceContacts"),
      typed("terms", "serviceTerms"),
      typed("gifts", "serviceGifts"),
    ],
    marks: [
      {
        type: "words",
        column: "class",
        tones: classes.map((text) => ({ text, tone: letterTones.find((one) => one.text === text[0])!.tone })),
      },
    ],
    list: false,
    totalLabel: null,
  };
}
