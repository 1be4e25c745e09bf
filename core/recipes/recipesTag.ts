/** The tag of the visible sheet of recipes: there is one in a workbook. */
export const RECIPES_TAG = "klientela/1/klientela/1";
