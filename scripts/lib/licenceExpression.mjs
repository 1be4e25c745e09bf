/**
 * A licence expression of SPDX as a tree. `+` and `WITH` are kept off the id: both only give more freedom.
 * @typedef {{ id: string } | { all: Expression[] } | { any: Expression[] }} Expression
 */

const TOKEN = /\s*(\(|\)|[A-Za-z0-9][A-Za-z0-9.\-:]*\+?)/y;

/**
 * Reads a licence expression: ids with `OR`, `AND`, `WITH` and parentheses, `AND` binding closer than `OR`.
 * @example parseLicence("(MIT OR GPL-3.0-only)") // { any: [{ id: "MIT" }, { id: "GPL-3.0-only" }] }
 * @param {string} text
 * @returns {Expression | null} null for what is no expression, such as "SEE LICENSE IN terms.txt"
 */
export function parseLicence(text) {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  let next = 0;

  /** @returns {Expression | null} */
  const one = () => {
    const token = tokens[next++];
    if (token === "(") {
      const inner = either();
      return tokens[next++] === ")" ? inner : null;
    }
    if (token === undefined || !isId(token)) return null;
    if (tokens[next] === "WITH") {
      next++;
      const exception = tokens[next++];
      if (exception === undefined || !isId(exception)) return null;
    }
    return { id: token.replace(/\+$/, "") };
  };
  /**
   * @param {() => Expression | null} part
   * @param {string} word
   */
  const list = (part, word) => {
    const parts = [part()];
    while (tokens[next] === word) {
      next++;
      parts.push(part());
    }
    return parts.every((p) => p !== null) ? parts : null;
  };
  /** @returns {Expression | null} */
  const both = () => {
    const parts = list(one, "AND");
    return parts && (parts.length === 1 ? parts[0] : { all: parts });
  };
  /** @returns {Expression | null} */
  const either = () => {
    const parts = list(both, "OR");
    return parts && (parts.length === 1 ? parts[0] : { any: parts });
  };

  const tree = either();
  return next === tokens.length ? tree : null;
}

/**
 * Whether an expression can be met with allowed licences alone: of alternatives one is enough, of joined ones all are needed.
 * @param {Expression} tree
 * @param {(id: string) => boolean} allowed
 * @returns {boolean}
 */
export function permits(tree, allowed) {
  if ("id" in tree) return allowed(tree.id);
  return "any" in tree ? tree.any.some((t) => permits(t, allowed)) : tree.all.every((t) => permits(t, allowed));
}

/** @param {string} token */
function isId(token) {
  return !["(", ")", "AND", "OR", "WITH"].includes(token);
}

/** @param {string} text */
function tokensOf(text) {
  const trimmed = text.trimEnd();
  /** @type {string[]} */
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) return null;
    tokens.push(match[1]);
  }
  return tokens;
}
