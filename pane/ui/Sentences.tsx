import type { ReactElement } from "react";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Sentences under a title; nothing where there are none. */
export function Sentences({ title, sentences }: SentencesProps): ReactElement | null {
  const shared = usePaneStyles();
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={shared.says}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
