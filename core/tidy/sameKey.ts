const MARK = "same:";

/** The key under which it is kept whether two clients are the same: `same:…|…`, whichever is named first. */
export function sameKey(one: string, other: string): string {
  return MARK + (one < other ? `${one}|${other}` : `${other}|${one}`);
}

/** The two clients of such a key, as they are known; null where one of them isn't. */
export function parseSameKey(key: string, known: (identity: string) => boolean): readonly [string, string] | null {
  const text = key.slice(MARK.length);
  // a name of nothing but signs may hold a bar
  for (let bar = text.indexOf("|"); bar >= 0; bar = text.indexOf("|", bar + 1)) {
    const two = [text.slice(0, bar), text.slice(bar + 1)] as const;
    if (known(two[0]) && known(two[1])) return two;
  }
  return null;
}
