'use client';

import { Fragment } from 'react';
import { titles } from '@/lib/wording/titles';
import { useResult } from './context';
import { QuestionLink } from './QuestionLink';

interface LinkedProps {
  sentence: string;
  questions?: readonly string[];
}

/** A sentence in which the names of questions lead to where they can be answered again. */
export function Linked({ sentence, questions = [] }: LinkedProps) {
  const { wording } = useResult();
  const byTitle = new Map(questions.map((id) => [titles.question(wording, id), id]));
  const names = [...byTitle.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return sentence;
  const named = new RegExp(`(${names.map(escaped).join('|')})`);
  return sentence.split(named).map((part, at) => {
    const id = byTitle.get(part);
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place in the sentence.
    return <Fragment key={at}>{id ? <QuestionLink id={id} /> : part}</Fragment>;
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
