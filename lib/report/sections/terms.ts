import { facts } from '@/lib/report/blocks';
import type { SectionPlan } from '@/lib/report/context';
import type { Block, Inline, ReportSection, Text } from '@/lib/report/types';
import { termsIn } from '@/lib/wording/terms';

const wordsOf = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return inline.strong;
  if ('emphasis' in inline) return inline.emphasis;
  return 'link' in inline ? inline.link : inline.title;
};

const inText = (text: Text): string => text.map(wordsOf).join('');

/** What is to be read in a block, as far as a term may stand there. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.title];
    case 'paragraph':
      return [inText(block.text)];
    case 'notice':
      return [block.title, inText(block.text)];
    case 'list':
      return block.items.map(inText);
    case 'facts':
      return block.items.flatMap(({ term, value }) => [term, inText(value)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => row.map(inText)),
      ];
    case 'figure':
      return [block.caption];
    case 'keyFigures':
      return block.items.flatMap(({ label, value, detail = '' }) => [label, value, detail]);
    case 'levels':
      return block.items.flatMap(({ title, text }) => [title, inText(text)]);
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
