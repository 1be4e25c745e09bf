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

/** Words of the sheets that the company keeps by hand beside ledger and register. */
export interface SampleTypedNames {
  readonly segmentsSheet: string;
  readonly matrixSheet: string;
  readonly dealsSheet: string;
  readonly dealLogSheet: string;
  readonly potentialSheet: string;
  /** Header of the first column of segments and matrix. */
  readonly segment: string;
  /** The segments of M11, in its order. */
  readonly segments: readonly string[];
  readonly dealHeaders: readonly string[];
  readonly dealLogHeaders: readonly string[];
  readonly potentialHeaders: readonly string[];
  readonly push: string;
  readonly pull: string;
  readonly long: string;
  readonly short: string;
  /** Presentation, offer, contract, payment, delivery (M31). */
  readonly stages: readonly string[];
  readonly won: string;
  readonly refused: string;
  /** What comes next after each stage. */
  readonly nextSteps: readonly string[];
  /** Why deals were refused. */
  readonly reasons: readonly string[];
  readonly competitors: readonly string[];
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
  readonly typed: SampleTypedNames;
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
