import type { Language } from "../../text/language";
import { seats, type Activity } from "../segments";
import { en } from "./en";
import { hu } from "./hu";
import { ru } from "./ru";
import { sk } from "./sk";

/** Names of the clients of a segment, parted by `|`; the forms take turns, with the name for the `*`. */
export interface ClientNames {
  readonly forms: readonly string[];
  readonly names: readonly string[];
}

/** Everything in the sample that is words. */
export interface SampleNames {
  readonly ledgerSheet: string;
  readonly registerSheet: string;
  readonly ledgerHeaders: readonly string[];
  readonly registerHeaders: readonly string[];
  readonly managers: readonly string[];
  readonly lines: readonly string[];
  /** By line; the monthly one first. */
  readonly items: readonly (readonly string[])[];
  readonly activities: Readonly<Record<Activity, string>>;
  readonly yes: string;
  readonly no: string;
  readonly legalPersons: string;
  readonly naturalPersons: string;
  readonly channels: readonly string[];
  readonly divisions: readonly string[];
  /** The two clients of the article; they stand first in their segments and bear no legal form there either. */
  readonly lyutik: string;
  readonly romashka: string;
  readonly clients: readonly ClientNames[];
}

export const sampleNames: Readonly<Record<Language, SampleNames>> = { en, ru, sk, hu };

/** Segments that Lyutik and Romashka open. */
const LYUTIK = 1;
const ROMASHKA = 3;

/** Names of all clients, by client. */
export function clientNames(names: SampleNames): string[] {
  const bySegment = names.clients.map(({ forms, names: words }, segment) => {
    const plain = words.flatMap((row) => row.split("|"));
    const full = plain.map((name, place) => forms[place % forms.length]!.replace("*", name));
    if (segment === LYUTIK) full.unshift(names.lyutik);
    if (segment === ROMASHKA) full.unshift(names.romashka);
    return full;
  });
  return seats.map(({ segment, place }) => bySegment[segment]![place]!);
}
