import { Paragraph, Tab, TextRun } from 'docx';
import type { Block } from '@/lib/report/types';
import type { DocxContext } from './context';
import { plainRuns, runs } from './inline';
import { style } from './styles';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const tab = () => new TextRun({ children: [new Tab()] });

/** Terms with their values, as lines with a hanging indent: no table, so nothing to lose a header of. */
export const factsOf = (context: DocxContext, { items }: Of<'facts'>): Paragraph[] =>
  items.map(
    ({ term, value }) =>
      new Paragraph({
        style: style.fact,
        children: [...plainRuns(term, { bold: true }), tab(), ...runs(context, value)],
      }),
  );

/** The figures that decide, as facts. */
export const keyFiguresOf = (_: DocxContext, { items }: Of<'keyFigures'>): Paragraph[] =>
  items.map(
    ({ label, value, detail }) =>
      new Paragraph({
        style: style.fact,
        children: [
          ...plainRuns(label),
          tab(),
          ...plainRuns(value, { bold: true }),
          ...(detail ? plainRuns(` ${detail}`) : []),
        ],
      }),
  );
