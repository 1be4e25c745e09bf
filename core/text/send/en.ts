/** What is said of copies for sending and of settings taken over. */
export const sendTexts = {
  "send.title": "{company}: {title}",
  "send.source":
    "As of {asOf:longDay}. Copy made on {today:longDay}. How this was counted is told at the end of the sheet.",
  "send.source.manager":
    "Manager: {name}. As of {asOf:longDay}. Copy made on {today:longDay}. How this was counted is told at the end of the sheet.",
  "send.source.client":
    "Client: {name}. As of {asOf:longDay}. Copy made on {today:longDay}. How this was counted is told at the end of the sheet.",
  "send.share.note": "Share in the total of the rows shown here.",
  "send.counted.heading": "How this was counted",
  "send.counted.part":
    "Only some of the rows are shown. Classes and places are those among all clients of the company; totals and shares are those of the rows shown.",
  "send.counted.asOf": "As of {asOf:longDay}",
  "send.counted.rule": "{column}: {rule}",
  "send.counted.language": "Language of this copy: {language}",
  "send.remark.unreadable":
    "{sheet} is left out: it can't be read any more how it was built, or a newer version of Klientela built it.",
  "send.remark.otherLedger":
    "{sheet} is left out: it was built from the sheet {ledger}, the others from another one. Send it by itself.",
  "cli.registerGone": "The client register {sheet} isn't in this file; name it with --register.",
  "send.remark.empty": "Left out, since they hold nothing that may be shown to this recipient: {sheets}.",
  "send.remark.withheld": "Columns that tell of costs, margins or income are left out: {columns}.",
  "send.remark.ownColumns": "Columns that you have added yourself to {sheet} are left out: {columns}.",
  "send.remark.changed":
    "{sheet}: {n:count} {n|figure is|figures are} other than in the workbook. The copy holds what the ledger gives now.",
  "send.problem.sendNoSheets": "There is no sheet here that Klientela has built. Build one first.",
  "send.problem.sendManager": 'There is no manager "{name}"; the managers are {names}.',
  "send.problem.sendClient": 'There is no client "{name}"; clients are, for example, {names}.',
  "send.problem.sendNothingLeft":
    "Nothing was written: these sheets hold nothing that may be shown to this recipient: {sheets}.",
  "send.problem.sendLeak":
    'Nothing was written: the copy would name {name} on the sheet {sheet}: "{text}". Take the name out there, or leave the sheet out.',
  "send.remark.own":
    "Your own {n|sheet goes|sheets go} along as {n|it is|they are}, with values only: {sheets}. Nothing in {n|it|them} was checked, so look through {n|it|them} before you send the copy.",
  "send.remark.ownForOne": "Left out, since your own sheets can't be limited to one manager or one client: {sheets}.",
  "send.remark.ownLeft": "{sheet}: the copy holds values only, so it is without {things}.",
  "send.remark.ownHidden": "{sheet}: cells in hidden rows and columns are left out.",
  "send.remark.ownErrors": "{sheet}: {n:count} {n|cell shows|cells show} an error.",
  "send.problem.sendOwnForOne":
    "Nothing was written: {sheets} can only go into a copy for everybody. Your own sheets can't be limited to one manager or one client.",
  "send.problem.sendNotOwn":
    "Nothing was written: {sheet} isn't sent, since it holds the data that the reports are made of.",
  "send.problem.sendOwnLong": "Nothing was written: {sheet} is too long for a copy. Leave it out.",
  "send.page.own": "Your own sheets",
  "send.page.own.about": "They go along as they are, with values instead of formulas. Nothing in them is checked.",
  "send.page.own.forOne":
    "Your own sheets only go into a copy for everybody: they can't be limited to one manager or one client.",
  "send.page.title": "Copy for sending",
  "send.page.about":
    "Makes a new file that holds values only: no ledger, no costs, no settings. Your workbook stays as it is.",
  "send.page.sheets": "Sheets",
  "send.page.for": "For whom",
  "send.page.all": "For everybody: all rows",
  "send.page.manager": "For one manager: only the clients in this portfolio",
  "send.page.client": "For one client: only this client's row",
  "send.page.managerName": "Manager",
  "send.page.clientName": "Client",
  "send.page.company": "Name of your company",
  "send.page.company.hint": "Stands before each title. You may leave it blank.",
  "send.page.language": "Language of the copy",
  "send.page.make": "Make the copy",
  "send.page.making": "The copy is being made …",
  "send.page.done": "The copy is ready: {name}. Nothing was changed in your workbook.",
  "send.done": "{n:count} {n|sheet|sheets} in the copy: {names}.",
  "cli.usage.send":
    "make a copy for sending: values only, without the ledger; for one manager or one client where asked",
  "cli.usage.settings": "build here what another workbook holds, with its settings",
  "cli.place.name": "NAME",
  "cli.place.sheets": "SHEET,SHEET",
  "cli.problem.outNeeded": "{command} wants --out with the name of the new file.",
  "cli.problem.fromNeeded": "{command} wants --from with the workbook whose settings are to be taken.",
  "cli.problem.managerOrClient": "Choose either --manager or --client.",
  "cli.problem.settingsPeriods": '--periods can\'t be "{value}"; possible are same and latest.',
  "settings.button": "Take settings from another workbook",
  "settings.about": "Builds the sheets of the other workbook here, from your data, with the same settings.",
  "settings.period": "Report periods",
  "settings.period.same": "The same as there",
  "settings.period.latest": "The latest of the same length here",
  "settings.line": "{report}: {period}",
  "settings.none": "{name} holds no sheet that Klientela has built, so there are no settings to take over.",
  "settings.skipped.unreadable":
    "{sheet} is left out: its settings can't be read, or a newer version of Klientela made them.",
  "settings.skipped.unfit": "{report} is left out, for its settings don't fit here. {why}",
  "settings.skipped.all": "None of the settings fit here, so nothing was built. {why}",
  "settings.noColumn": 'This ledger has no column for {role} (there it is "{header}"); what rests on it is left out.',
} as const;

export type SendTextKey = keyof typeof sendTexts;
