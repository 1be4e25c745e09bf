export type * from "./Answer";
export type * from "./BookInfo";
export type * from "./Order";
export type * from "./Rect";
export * from "./refusalOf";
export * from "./SheetRead";
export type * from "./Server";
export type * from "./Work";
