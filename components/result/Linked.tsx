'use client';

import { Fragment } from 'react';
import { titles } from '@/lib/wording/titles';
import { useResult } from './context';
import { QuestionLink } from './QuestionLink';

interface LinkedProps {
  sentence: string;
  questions?: readonly string[];
  /** What the sentence calls a question, where that is not its title. */
  called?: Readonly<Record<string, string>>;
}

/** A sentence in which the names of questions lead to where they can be answered again. */
export function Linked({ sentence, questions = [], called = {} }: LinkedProps) {
  const { wording } = useResult();
  const byName = new Map(questions.map((id) => [called[id] ?? titles.question(wording, id), id]));
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return sentence;
  const named = new RegExp(`(${names.map(escaped).join('|')})`);
  return sentence.split(named).map((part, at) => {
    const id = byName.get(part);
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place in the sentence.
    return <Fragment key={at}>{id ? <QuestionLink id={id}>{part}</QuestionLink> : part}</Fragment>;
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
