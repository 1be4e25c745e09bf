/** What the call list and the migration of statuses say. */
export const callsTexts = {
  "report.call-list.name": "Call list",
  "report.call-list.title": "Whom to call next, as of {asOf:longDay}",
  "report.call-list.help":
    "Clients of classes A and B who are lost, overdue or at risk, by the sum at stake, with room for what came of each call.",
  "callReason.lost": "lost",
  "callReason.overdue": "overdue",
  "callReason.atRisk": "at risk",
  "column.callWhy.header": "Why call",
  "column.callWhy.note":
    "Lost: no purchase for {months:count} {months|month|months}. Overdue: silent for longer than ever before. At risk: silent for longer than four times out of five; it takes four purchase days to tell.",
  "column.callAbc.note": "Class by {basis}, {window}. For lost clients, the class they had before.",
  "column.callStake.header": "Sum at stake",
  "column.callStake.note":
    "Sales less returns of the last {months:count} {months|month|months}; for lost clients, of the {months:count} {months|month|months} up to the last purchase.",
  "column.callDaysSince.header": "Days since last purchase",
  "column.callDaysSince.note": "Days from the last purchase to {asOf:longDay}.",
  "column.callExpected.header": "Next purchase expected",
  "column.callExpected.note": "The last purchase plus the client's usual interval.",
  "column.callLines.header": "Lines bought",
  "column.callLines.note": "Product lines behind the sum at stake, the largest first.",
  "column.callPhone.header": "Phone",
  "column.callPhone.note": "From the client register.",
  "column.callCalled.header": "Called on",
  "column.callCalled.note": "To be typed: the day of the call.",
  "column.callResult.header": "Result",
  "column.callResult.note": "To be typed: what came of it.",
  "column.callNextDate.header": "Call again on",
  "column.callNextDate.note": "To be typed: when to call again.",
  "says.callNobody": "Nobody needs a call: no client of class A or B is lost, overdue or at risk.",
  "says.callCount":
    "{n:count} {n|client|clients} of classes A and B {n|needs|need} a call ({lost:count} lost, {overdue:count} overdue, {atRisk:count} at risk); sales of {stake:money} are at stake.",
  "says.callFirst": "Begin with {names}.",
  "says.callOverdue": "Overdue by manager: {names}.",
  "calls.overdueManager": "{manager} ({n:count})",
  "issue.phonesMissing": "There are no phone numbers; a column Phone in the client register would bring them here.",
  "rule.callWhy.lost":
    "The last purchase was {days:count} {days|day|days} ago, on {last:longDay}. A client is lost after {months:count} {months|month|months} without a purchase, or when the contract has ended.",
  "rule.callWhy.overdue":
    "Silent for {days:count} {days|day|days}. The longest interval between two purchase days so far had {longest:count}.",
  "rule.callWhy.atRisk":
    "Silent for {days:count} {days|day|days}. Four out of five intervals between purchase days had at most {usual:decimal} {usual|day|days} (80th percentile), the longest {longest:count}.",
  "rule.callStakeLost":
    "The sum of all lines of the client in the {classMonths:count} {classMonths|month|months} up to the last purchase, returns taken off.",
  "rule.callTotal": "The sums at stake of all clients in the list.",
  "rule.callDaysSince": "Days from {last:longDay} to {asOf:longDay}.",
  "rule.callExpected":
    "The day of the last purchase plus the median interval between purchase days; half a day is rounded up.",
  "rule.callLines":
    "Product lines with a net sum above zero in the months whose sales are at stake, the largest first.",
  "rule.callPhone": "As it stands in the client register.",
  "report.migration.name": "Status moves",
  "report.migration.title": "Who moved: status on {before:longDay} and on {asOf:longDay}",
  "report.migration.help":
    "Status by status on two dates: clients, their sales and the difference, and the list of those who moved.",
  "column.migrationBefore.header": "Status on {before:day}",
  "column.migrationBefore.note": "Rows: status on {before:longDay}. Columns: status on {asOf:longDay}.",
  "column.migrationStatus.header": "Status on {day:day}",
  "column.migrationStatus.note": "Status of the client on {day:longDay}.",
  "column.migrationSales.note": "Sales less returns, {window}.",
  "column.migrationChange.header": "Difference",
  "column.migrationChange.note": "Sales of the later period less those of the earlier one.",
  "column.migrationManager.note":
    "Responsible manager on {asOf:longDay}, for both dates: the register keeps no earlier one, so handovers aren't told apart.",
  "migration.clients.heading": "Clients: status on {before:longDay} (rows) and on {asOf:longDay} (columns)",
  "migration.first.heading": "Sales of these clients, {first}",
  "migration.second.heading": "Sales of these clients, {second}",
  "migration.difference.heading": "Difference of sales",
  "migration.movers.heading": "Who moved",
  "migration.clients.note":
    "Clients with the status of the row on {before:longDay} and that of the column on {asOf:longDay}.",
  "migration.first.note": "Sales less returns, {first}.",
  "migration.second.note": "Sales less returns, {second}.",
  "migration.difference.note": "Sales of the later period less those of the earlier one.",
  "rule.migration.clients":
    "Clients by their status on {before:longDay} and on {asOf:longDay}. No client yet: no purchase up to that day, and not known either.",
  "rule.migration.first": "All lines of {first}, returns taken off.",
  "rule.migration.second": "All lines of {second}, returns taken off.",
  "rule.migration.difference": "Sales of {second} less those of {first}: lines of the earlier period count against it.",
  "rule.migration.absent": "No purchase up to {asOf:longDay}, and not known by then.",
  "says.migrationMoved":
    "Between {before:longDay} and {asOf:longDay}, {n:count} of {all:count} clients changed their status.",
  "says.migrationNobody": "Between {before:longDay} and {asOf:longDay} no client changed status.",
  "says.migrationUnknown":
    "Who moved can't be told: the ledger starts on {firstDay:longDay}, too late to know every status on {before:longDay}.",
  "says.migrationGone":
    "{n:count} {n|client was|clients were} lost; before, in the period {first}, they had bought for {sum:money}.",
  "says.migrationGained":
    "{n:count} {n|client was|clients were} won or won back and bought for {sum:money} in the period {second}.",
  "says.migrationFallen": "Among those who moved, sales fell most with {names}.",
  "says.migrationRisen": "Sales rose most with {names}.",
  "option.byManager.label": "A page a manager",
  "option.byManager.help": "Sorts the list by manager; when printed, each begins on a new page.",
  "option.since.label": "Compared with",
  "option.since.help": "The earlier date: the last day of the period before, or the same day a year earlier.",
  "option.since.choice.previous": "end of the period before",
  "option.since.choice.year": "a year earlier",
  "job.call-next.question": "Whom should we call next?",
  "job.call-next.result":
    "Large clients who are lost, overdue or at risk, by the sum at stake, with room for what came of each call.",
  "job.call-next.words":
    "call list calls phone telephone contact follow up win back reactivate churn risk overdue due reorder next order expected rhythm recency sleeping customers Monday",
  "job.who-moved.question": "Who moved from where to where?",
  "job.who-moved.result":
    "Status by status on two dates: clients, sales and the difference, and the list of those who moved.",
  "job.who-moved.words":
    "migration move moves moved transition matrix status change lost new restored won back churn retention compare two dates heat map customers",
} as const;

export type CallsTextKey = keyof typeof callsTexts;
