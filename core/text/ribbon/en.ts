/** The ribbon of Excel, the words of the manifest, and the page of help that it names. */
export const ribbonTexts = {
  "ribbon.about":
    "What is going on with my clients? Klientela answers from the sales ledger in your workbook, in sheets of exact figures that can be explained. What stands in your cells is sent nowhere.",
  "ribbon.start": "Start",
  "ribbon.home": "Questions",
  "ribbon.homeTip": "Opens the pane: what was found in this workbook, and every question that it can answer.",
  "ribbon.refresh": "Refresh all",
  "ribbon.refreshTip":
    "Shows what is new in the ledger, and brings the built sheets up to date. What you typed in them stays.",
  "ribbon.more": "More questions",
  "ribbon.moreTip": "The other questions of this group.",
  "ribbon.job.overview": "The whole picture",
  "ribbon.job.most-important": "Who matters most",
  "ribbon.job.new-and-lost": "New and lost",
  "ribbon.job.steady-buyers": "Who buys steadily",
  "ribbon.job.meeting": "For the meeting",
  "ribbon.job.find-clients": "Find clients",
  "ribbon.help.title": "Klientela in Excel",
  "ribbon.help.start":
    "On the tab Klientela choose Questions. The pane at the side says what it found in the workbook, and lists the questions that it can answer. A list of sales with date, client and amount suffices.",
  "ribbon.help.tab":
    "If there is no tab Klientela, open Home, Add-ins and choose Klientela there; after an update of Klientela close Excel and open it again.",
  "ribbon.help.network":
    "The pane and the functions need the network when they open: the files of Klientela come from this address, Excel's own library from Microsoft. What stands in your cells goes to neither.",
  "ribbon.help.fault":
    "If a sentence says that something went wrong, nothing in the workbook was changed. Copy the report below the sentence and send it to whoever set Klientela up for you: it holds no contents of your cells.",
};

export type RibbonTextKey = keyof typeof ribbonTexts;
