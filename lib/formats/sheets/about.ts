import type { Material } from '@/lib/formats/material';
import type { Cell, Sheet } from './sheet';

/** What the workbook is about, and which copy it is. */
export function aboutSheet({ report: { meta }, wording, texts }: Material): Sheet {
  const { facts, notGiven } = wording.texts.report.sections.task;
  const { about } = texts.sheets;
  const rows: Cell[][] = [
    [facts.task, meta.title],
    [facts.municipality, meta.municipality ?? notGiven],
    [about.copy, meta.copyTitle],
    [about.date, { kind: 'day', value: meta.date }],
    [about.instrument, meta.instrumentVersion],
    ...(meta.fictional ? [[about.note, meta.fictional]] : []),
  ];
  return {
    title: about.title,
    columns: [
      { header: about.item, width: 28 },
      { header: about.value, width: 60 },
    ],
    rows,
  };
}
