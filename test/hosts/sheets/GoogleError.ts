/** What Google's services throw. The script gets it as an error of its own with this message. */
export class GoogleError extends Error {}
