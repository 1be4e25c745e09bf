// The check of all sources takes the scripts as they come; their types are checked by scripts/tsconfig.json.
declare module "*.mjs";
