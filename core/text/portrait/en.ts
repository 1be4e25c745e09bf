/** What is said of what is meant for whom: the matrix, lines planned and bought, stray lines, lines bought together. */
export const portraitTexts = {
  "report.matrix.name": "Segment matrix",
  "report.matrix.title": "What is meant for whom: segments and product lines (ideal portrait), {asOf:longDay}",
  "report.matrix.help":
    "Segments down, product lines across, a mark where a line is meant for a segment; beneath it what they really buy.",
  "matrix.marks.heading": "What is meant for whom",
  "matrix.buying.heading": "What clients of each segment buy, {window}",
  "matrix.mark.note": "A + says that {line} is meant for the segment. Yours to change; blank where it isn't.",
  "matrix.buying.note":
    "How many of the segment's clients who bought anything in the class window bought {line}, as a share.",
  "matrix.noSegment": "(no segment)",
  "column.matrixSegment.header": "Segment",
  "column.matrixSegment.note": "Clients who are alike. A name typed below the last row adds a segment.",
  "column.linesMeant.header": "Lines meant",
  "column.linesMeant.note": "Product lines that are marked for the segment.",
  "column.segmentClients.header": "Clients",
  "column.segmentClients.note": "Clients of the segment, with those who are lost or haven't bought yet.",
  "column.segmentBuyers.header": "Clients who bought",
  "column.segmentBuyers.note": "Clients of the segment who bought anything in the class window, {window}.",
  "total.segmentRows": "Total, {n:count} {n|segment|segments}",
  "says.matrixMeant":
    "{marks:count} {marks|mark says|marks say} what is meant for {n:count} {n|segment|segments}, out of {lines:count} product {lines|line|lines}.",
  "says.matrixDegree":
    "Of {plan:count} lines meant for the clients, {actual:count} {actual|is|are} bought (degree of development {share:share}).",
  "says.matrixDraft":
    "The marks are a draft: a line is marked where at least {share:share} of the segment's clients who bought anything buy it.",
  "says.matrixTemplate": "The marks are a draft from the template; lines that the ledger doesn't have are left out.",
  "says.matrixEmpty":
    "Nothing is marked yet: type + where a line is meant for a segment, or choose a draft from the ledger.",
  "says.matrixNoSegments":
    "There are no segments yet: make them first, in the sheet of segments or in a column Segment of the client register.",
  "says.matrixNoLines":
    "The ledger names no product lines: choose their column, or sort the items in the sheet Product lines.",
  "says.matrixType": "Type over the yellow cells; a row typed below is a segment, a column typed beside is a line.",
  "says.matrixOften":
    "{line} isn't meant for the segment {segment}, but {share:share} of its clients who bought anything buy it.",
  "issue.matrixMarkUnreadable": "{n:count} {n|cell|cells} of the matrix {n|is|are} no mark, for example {cell}.",
  "issue.matrixSegmentUnknown":
    "{n:count} {n|segment|segments} of the matrix {n|isn't|aren't} among the segments, for example {segment}.",
  "issue.matrixLineUnsold": "{n:count} {n|line|lines} of the matrix {n|was|were} never sold, for example {line}.",
  "rule.matrixMark": "A mark: typed by you, or drafted as the sheet says above.",
  "rule.matrixMarkTotal": "Segments for which the line is marked.",
  "rule.matrixBuying":
    "Clients of the segment whose net sum of {line} in the class window is above zero, divided by those who bought anything there.",

  "column.clientSegment.header": "Segment",
  "column.clientSegment.note": "The first segment whose conditions the client meets; blank where there is none.",
  "column.linesActualPlanned.header": "Lines bought of the plan",
  "column.linesActualPlanned.note": "Planned lines with net sales above zero, {window}.",
  "column.degree.header": "Degree of development",
  "column.degree.note": "Lines bought of the plan, divided by lines planned.",
  "column.linesOutside.header": "Lines bought outside the plan",
  "column.linesOutside.note": "Lines with net sales above zero that aren't meant for the client's segment, {window}.",
  "rule.clientSegment": "{segment}: the first segment in the list whose conditions the client meets.",
  "rule.clientSegmentSeveral":
    "{segment}: the first segment in the list whose conditions the client meets. Those of {others} are met as well.",
  "rule.clientSegmentNone": "The client meets the conditions of no segment.",
  "rule.clientSegmentRegistered": "As it stands in the client register.",
  "rule.linesPlanMeant": "Product lines that the matrix marks for the client's segment: {lines}.",
  "rule.linesPlanNone": "No product line is marked for the client's segment, or the client has none.",
  "rule.linesActualPlanned": "Planned product lines whose net sum in the class window is above zero.",
  "rule.degree": "Lines bought of the plan divided by lines planned; blank where nothing is planned.",
  "rule.linesOutside":
    "Product lines whose net sum in the class window is above zero and which aren't marked for the client's segment.",

  "report.stray-lines.name": "Stray lines",
  "report.stray-lines.title": "Stray lines, thin segments, one-line clients, {asOf:longDay}",
  "report.stray-lines.help":
    "Product lines meant for nobody, sold once or never; segments with few lines; clients who buy a single line.",
  "stray.lines.heading": "Product lines that need a decision",
  "stray.thin.heading": "Segments with fewer than three lines meant for them",
  "stray.oneLine.heading": "Clients with a single line, {window}",
  "strayFault.meantForNone": "meant for no segment",
  "strayFault.neverSold": "never sold",
  "strayFault.soldOnce": "sold once only",
  "column.strayLine.header": "Product line",
  "column.strayLine.note": "A line of the ledger or of the matrix.",
  "column.strayWrong.header": "What is wrong",
  "column.strayWrong.note":
    "Meant for no segment: the matrix has no mark. Never sold: no purchase up to {asOf:longDay}. Sold once only: a single purchase ever.",
  "column.straySegments.header": "Segments it is meant for",
  "column.straySegments.note": "Segments for which the matrix marks the line.",
  "column.strayEver.header": "Clients who ever bought it",
  "column.strayEver.note": "Clients with a purchase of the line up to {asOf:longDay}.",
  "column.strayNow.header": "Clients who buy it now",
  "column.strayNow.note": "Clients whose net sum of the line is above zero, {window}.",
  "column.strayPurchases.header": "Purchases ever",
  "column.strayPurchases.note": "Purchases with the line up to {asOf:longDay}.",
  "column.straySum.header": "Sales of the line",
  "column.straySum.note": "Sales of the line in the class window, returns taken off, {window}.",
  "column.strayLast.header": "Last sale",
  "column.strayLast.note": "The latest day on which the line was sold.",
  "column.thinLines.header": "Which ones",
  "column.thinLines.note": "The lines that the matrix marks for the segment.",
  "column.thinSum.header": "Sales of its clients",
  "column.thinSum.note": "Sales to the clients of the segment in the class window, returns taken off, {window}.",
  "column.onlyLine.header": "The only line",
  "column.onlyLine.note": "The one line with net sales above zero in the class window, {window}.",
  "column.onlyMissing.header": "Lines meant and not bought",
  "column.onlyMissing.note": "Lines that the matrix marks for the client's segment and that weren't bought.",
  "says.strayNothing": "Every product line is sold and meant for somebody.",
  "says.straySold": "Every product line has been sold more than once.",
  "says.strayLines":
    "{n:count} of {all:count} product {all|line|lines} {n|needs|need} a decision: {names}. Mean them for a segment, or give them up.",
  "says.strayThin":
    "{n:count} {n|segment has|segments have} fewer than three lines meant for {n|it|them}: {names}. {n|Its|Their} clients are soon fully developed.",
  "says.strayOneLine":
    "{n:count} of {all:count} {all|client buys|clients buy} a single line, for {sum:money} in all; who stops buying it is lost altogether.",
  "says.strayOneFirst": "The largest sums hang on one line with {names}: offer them a second one first.",
  "says.strayNoOne": "Every client who bought in the class window buys two lines or more.",
  "says.strayNoMatrix": "Which lines are meant for nobody can be told once the segment matrix is marked.",

  "report.bought-together.name": "Bought together",
  "report.bought-together.title": "Product lines bought together, {window}",
  "report.bought-together.help":
    "Which product lines the same clients buy, how much more often than by chance, and which one they began with.",
  "column.togetherLine.header": "Who buys",
  "column.togetherLine.note": "The first product line of the pair.",
  "column.togetherWith.header": "also buys",
  "column.togetherWith.note": "The second product line of the pair.",
  "column.togetherBoth.header": "Clients with both",
  "column.togetherBoth.note": "Clients who bought both lines, {window}.",
  "column.togetherBothPurchases.header": "Purchases with both",
  "column.togetherBothPurchases.note": "Purchases that hold both lines, {window}.",
  "column.togetherBuyers.header": "Clients with the first line",
  "column.togetherBuyers.note": "Clients who bought the first line of the pair, {window}.",
  "column.togetherBuyersPurchases.header": "Purchases with the first line",
  "column.togetherBuyersPurchases.note": "Purchases that hold the first line of the pair, {window}.",
  "column.togetherOthers.header": "Clients with the second line",
  "column.togetherOthers.note": "Clients who bought the second line of the pair, {window}.",
  "column.togetherOthersPurchases.header": "Purchases with the second line",
  "column.togetherOthersPurchases.note": "Purchases that hold the second line of the pair, {window}.",
  "column.togetherConfidence.header": "Share who also buy (confidence)",
  "column.togetherConfidence.note": "Of those with the first line, the share with the second as well.",
  "column.togetherSupport.header": "Share of all (support)",
  "column.togetherSupport.note": "Those with both lines, as a share of all who bought anything.",
  "column.togetherLift.header": "Times more often than by chance (lift)",
  "column.togetherLift.note":
    "How many times more frequent the second line is among those with the first than among all: above 1 the lines go together.",
  "column.togetherAfter.header": "Began with the second later",
  "column.togetherAfter.note":
    "Clients with both whose first purchase of the second line came after that of the first.",
  "says.togetherPair":
    "Of {n:count} {n|client who buys|clients who buy} {line}, {both:count} also {both|buys|buy} {other} ({share:share}).",
  "says.togetherPairPurchases":
    "Of {n:count} {n|purchase|purchases} with {line}, {both:count} {both|holds|hold} {other} as well ({share:share}).",
  "says.togetherAfter":
    "Most often one leads to the other here: {after:count} of {both:count} {both|client|clients} with {line} and {other} began with {other} later.",
  "says.togetherLift": "{line} and {other} go together most: {lift:decimal} times more often than by chance.",
  "says.togetherNext":
    "Offer {other} to the {n:count} {n|client who buys|clients who buy} {line} without it; the report What else to sell names them.",
  "says.togetherNone": "No two lines are bought together {least:count} {least|time|times} or more.",
  "option.together.label": "Together means",
  "option.together.help": "By the same client within the class window, or in one purchase.",
  "option.together.choice.clients": "by one client",
  "option.together.choice.purchases": "in one purchase",
  "option.minTogether.label": "At least so many",
  "option.minTogether.help": "Pairs with fewer clients or purchases are left out, since they may be chance.",
  "option.draft.label": "Draft from the ledger",
  "option.draft.help": "Marks what many clients of a segment buy, as long as nothing is typed.",
  "option.draft.choice.none": "no draft",
  "option.draft.choice.share": "mark what many buy",
  "option.draftShare.label": "Mark from a share of, %",
  "option.draftShare.help":
    "A line is marked where at least this share of the segment's clients who bought anything buys it.",
  "option.marks.label": "Marks",
  "option.marks.help": "The marks as the pane hands them over; they take the place of those in the sheet.",

  "job.meant-for.question": "What is meant for whom?",
  "job.meant-for.result": "Segments and product lines with a mark where a line is meant, beside what they really buy.",
  "job.meant-for.words":
    "ideal portrait matrix segments product lines meant target plan mark marks draft what should each client buy assortment directions customers",
  "job.stray-lines.question": "Which lines have lost their way?",
  "job.stray-lines.result":
    "Lines meant for nobody or hardly sold, segments with few lines, clients with a single one.",
  "job.stray-lines.words":
    "stray lines products unsold sold once dead stock nobody thin segments single line one product risk dependence customers",
  "job.bought-together.question": "Which lines go together?",
  "job.bought-together.result": "Pairs of product lines that the same clients buy, and which one came first.",
  "job.bought-together.words":
    "bought together cross sell cross-sell market basket analysis association affinity pairs support confidence lift next product bundle customers",

  "function.DEVELOPMENT.help":
    "Degree of development of each client: the share of the product lines meant for the client that are bought.",
  "function.DEVELOPMENT.bought":
    "One client a row, product lines across: a mark or a sum above zero where the line is bought.",
  "function.DEVELOPMENT.meant":
    "Marks of the lines that are meant, of the same size; or one row of marks that holds for all clients.",
  "function.error.mark":
    "The cell in row {row:plain}, column {column:plain} is no mark: {value}. Marks are + and x, blank for none.",
} as const;

export type PortraitTextKey = keyof typeof portraitTexts;
