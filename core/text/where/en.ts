/** What is said of a selection of rows, of a block that was pasted twice, and of rows that changed since a sheet was built. */
export const whereTexts = {
  "option.where.label": "Only rows where …",
  "option.where.help":
    "Only the rows of the ledger that satisfy all conditions, on any of its columns. The title of each sheet names them.",
  "option.firstIn.label": "First purchases are looked for",
  "option.firstIn.help":
    "Where a client's first purchase is looked for when rows are selected: in all rows, or only in the selected ones.",
  "option.firstIn.choice.all": "in all rows",
  "option.firstIn.choice.selection": "in the selected rows",
  "problem.whereForm":
    'The condition "{condition}" can\'t be read. Write a column, one of the signs = <> >= <= > < and a value, for example Region = West; put names that hold such signs into quotation marks.',
  "problem.whereValue":
    'In the condition "{condition}" nothing can be compared: after >= <= > < stands a number such as 1000.50 or a day such as 2009-03-31.',
  "problem.whereHeader": 'The ledger has no column "{header}". Choose one of its columns: {headers}.',
  "setting.where": "Only rows where {conditions}",
  "where.title": "{title}, only {conditions}",
  "where.or": "{names} or {last}",
  "where.blank": "{header} is blank",
  "where.filled": "{header} is filled in",
  "where.nothing": "blank",
  "where.source": "Selected: {n:count} of {read:count} {read|row|rows}.",
  "where.firstInAll": "First purchases are looked for in all rows: who bought in others before is not new here.",
  "where.firstInSelection":
    'First purchases are looked for in the selected rows only; "client since" of the register is set aside.',
  "where.editor.column": "Column",
  "where.editor.sign": "Condition",
  "where.editor.value": "Value",
  "where.editor.values": "Several values are parted by {sign}.",
  "where.editor.add": "Add a condition",
  "where.editor.remove": "Remove the condition on {column}",
  "where.editor.group": "Condition {n:count}",
  "where.editor.incomplete":
    'Choose a column; after "at least" and the like type a number such as 1000.50 or a day such as 2009-03-31.',
  "where.sign.is": "is",
  "where.sign.isNot": "is not",
  "where.sign.atLeast": "at least",
  "where.sign.atMost": "at most",
  "where.sign.above": "above",
  "where.sign.below": "below",
  "where.sign.blank": "is blank",
  "where.sign.filled": "is filled in",
  "issue.whereEmpty": "No row of the ledger satisfies the conditions: {where}.",
  "issue.pastedTwice":
    "{n:count} {n|row|rows}, from row {first:count} to row {last:count}, repeat rows {originalFirst:count} to {originalLast:count} line by line: they may have been pasted twice ({cell}).",
  "changed.total": "The sum of {period} was {before:money} and is now {now:money}: {what}.",
  "changed.sameTotal": "The sum of {period} is {now:money} as before, but rows have changed: {what}.",
  "changed.periodWhere": "{period} (only {conditions})",
  "changed.added": "row {row:count} ({day:day}, {client}, {amount:money}) is new",
  "changed.addedMany":
    "{n:count} {n|row is|rows are} new (between row {first:count} and row {last:count}), together {amount:money}",
  "changed.edited": "row {row:count} ({day:day}, {client}) was {before:money} and is now {now:money}",
  "changed.removed": "{days}: {n:count} {n|row|rows} fewer, together {amount:money}",
  "changed.day": "{days}: {before:money} before, {now:money} now",
  "changed.otherwise": "{days}: the same sum, but other rows",
  "changed.more": "{n:count} more {n|change|changes}",
} as const;

export type WhereTextKey = keyof typeof whereTexts;
