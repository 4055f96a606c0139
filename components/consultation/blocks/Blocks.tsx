import { memo, type ReactNode } from 'react';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { DrawingSvg } from '@/components/charts/DrawingSvg';
import { Notice } from '@/components/ui/Notice';
import type { Block, FigureBlock } from '@/lib/report/types';
import { InlineText } from './InlineText';
import { TableOf } from './TableOf';

type Kind = Block['kind'];
type Of<K extends Kind> = Extract<Block, { kind: K }>;

interface BlocksProps {
  blocks: readonly Block[];
  /** Opens the numbers under a figure. */
  showNumbers: string;
}

const PARAGRAPHS = {
  plain: 'max-w-measure',
  lead: 'max-w-3xl text-xl text-balance',
  small: 'max-w-measure text-sm text-ink-soft',
};

type Renderers = {
  [K in Exclude<Kind, 'figure'>]: (block: Of<K>) => ReactNode;
};

const RENDERERS: Renderers = {
  heading: ({ id, title }) => (
    <h3 id={id} className="pt-4 text-lg">
      {title}
    </h3>
  ),
  paragraph: ({ text, style }) => (
    <p className={PARAGRAPHS[style ?? 'plain']}>
      <InlineText text={text} />
    </p>
  ),
  list: ({ ordered, items }) => {
    const Tag = ordered ? 'ol' : 'ul';
    return (
      <Tag className={`max-w-measure space-y-2 pl-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items stay where they are.
          <li key={at}>
            <InlineText text={item} />
          </li>
        ))}
      </Tag>
    );
  },
  facts: ({ items }) => (
    <dl className="max-w-3xl">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd>
            <InlineText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  ),
  keyFigures: ({ items }) => (
    <dl className="grid gap-x-8 gap-y-4 border-t-2 border-ink pt-3 sm:grid-cols-2 lg:grid-cols-4">
      {items.map(({ label, value, detail }) => (
        <div key={label}>
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd>
            <span className="text-xl font-semibold">{value}</span>
            {detail && <span className="block text-sm">{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  ),
  table: (block) => <TableOf {...block} />,
  notice: ({ tone, title, text }) => (
    <Notice tone={tone} label={title}>
      <p>
        <InlineText text={text} />
      </p>
    </Notice>
  ),
  quote: ({ text }) => (
    <blockquote className="max-w-measure border-l-4 border-rule py-1 pl-4">
      <p>
        <InlineText text={text} />
      </p>
    </blockquote>
  ),
  levels: ({ items }) => (
    <ul className="grid gap-x-8 gap-y-6 md:grid-cols-3">
      {items.map(({ level, levelTitle, title, text, figure }) => (
        <li key={title} className="border-t border-rule pt-2">
          <h4 className="font-semibold">{title}</h4>
          <p>
            <InlineText text={[{ level, title: levelTitle }]} />
          </p>
          {figure && (
            <div className="w-30" role="img" aria-label={figure.alt}>
              <DrawingSvg drawing={figure.drawing} small />
            </div>
          )}
          <p className="text-sm">
            <InlineText text={text} />
          </p>
        </li>
      ))}
    </ul>
  ),
  fields: ({ items }) => (
    <ul className="max-w-measure list-disc pl-6">
      {items.map(({ label }) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  ),
};

const render = <K extends Exclude<Kind, 'figure'>>(block: Of<K>): ReactNode =>
  (RENDERERS[(block as Block).kind as K] as (block: Of<K>) => ReactNode)(block);

/** What stands apart from the text around it. */
const APART: ReadonlySet<Kind> = new Set(['figure', 'table', 'keyFigures', 'levels', 'notice']);

/**
 * The blocks of a section of a report on the screen; the table right after a figure has its numbers. The same
 * blocks are not laid out again: a reading has hundreds of them.
 */
export const Blocks = memo(function Blocks({ blocks, showNumbers }: BlocksProps) {
  return (
    <div className="space-y-4">
      {blocks.map((block, at) => {
        const previous = blocks[at - 1];
        if (block.kind === 'table' && previous?.kind === 'figure') return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks stay where they are.
          <div key={at} className={APART.has(block.kind) ? 'py-4' : undefined}>
            {block.kind === 'figure' ? (
              <FigureOf block={block} next={blocks[at + 1]} showNumbers={showNumbers} />
            ) : (
              render(block as Of<Exclude<Kind, 'figure'>>)
            )}
          </div>
        );
      })}
    </div>
  );
});

interface FigureProps {
  block: FigureBlock;
  next: Block | undefined;
  showNumbers: string;
}

const FigureOf = ({ block: { drawing, narrow, caption, alt }, next, showNumbers }: FigureProps) => (
  <ChartFigure
    drawing={drawing}
    narrow={narrow ?? drawing}
    caption={caption}
    alt={alt}
    showNumbers={showNumbers}
    table={next?.kind === 'table' ? <TableOf {...next} /> : <p>{alt}</p>}
  />
);
