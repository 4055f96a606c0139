import { facts } from '@/lib/report/blocks';
import type { SectionPlan } from '@/lib/report/context';
import { plainText } from '@/lib/report/plain-text';
import type { Block, ReportSection } from '@/lib/report/types';
import { termsIn } from '@/lib/wording/terms';

/** What is to be read in a block, as far as a term may stand there. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.title];
    case 'paragraph':
      return [plainText(block.text)];
    case 'notice':
      return [block.title, plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'facts':
      return block.items.flatMap(({ term, value }) => [term, plainText(value)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => row.map(plainText)),
      ];
    case 'figure':
      return [block.caption];
    case 'keyFigures':
      return block.items.flatMap(({ label, value, detail = '' }) => [label, value, detail]);
    case 'levels':
      return block.items.flatMap(({ title, text }) => [title, plainText(text)]);
    case 'fields':
      return block.items.map(({ label }) => label);
    // What a person typed is theirs to explain.
    case 'quote':
      return [];
  }
}

const textsIn = ({ title, blocks }: ReportSection): string[] => [title, ...blocks.flatMap(textsOf)];

/** The terms that the report uses, explained. */
export const termsSection: SectionPlan = {
  id: 'terms',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.terms.title,
  blocks: ({ wording: { texts } }, before) => [
    facts(
      termsIn(texts.glossary, before.flatMap(textsIn)).map((id) => {
        const { term, text } = texts.glossary[id];
        return [term, text];
      }),
    ),
  ],
};
