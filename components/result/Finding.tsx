'use client';

import { createElement, type ReactNode } from 'react';
import { useResult } from './context';
import { Linked } from './Linked';

interface FindingProps {
  /** Of a finding; nothing is shown where the result has none of this id. */
  id: string;
  as?: 'p' | 'h1' | 'li' | 'span' | 'div';
  className?: string;
  /** Questions named in the sentence, each to become a link. */
  questions?: readonly string[];
  /** What the sentence calls them, where those are not their titles. */
  called?: Readonly<Record<string, string>>;
  /** In place of the sentence, where it is laid out otherwise. */
  children?: ReactNode;
}

/** Something the result says, with its class and number to be found by. */
export function Finding({ id, as = 'p', className, questions, called, children }: FindingProps) {
  const finding = useResult().findings[id];
  if (!finding) return null;
  return createElement(
    as,
    {
      className,
      'data-finding': id,
      'data-class': finding.class,
      'data-figure': finding.figure,
    },
    children ?? <Linked sentence={finding.sentence} questions={questions} called={called} />,
  );
}
