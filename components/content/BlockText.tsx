import { Fragment, type ReactNode } from 'react';
import { Markdown } from './Markdown';

interface BlockTextProps<Block extends string> {
  /** Markdown, with `{name}` on a line of its own where a block goes. */
  text: string;
  blocks: Record<Block, ReactNode>;
}

/** A long text with tables between its paragraphs that are made from data. */
export function BlockText<Block extends string>({ text, blocks }: BlockTextProps<Block>) {
  const given: Partial<Record<string, ReactNode>> = blocks;
  return text.split(/^\{(\w+)\}$/m).map((part, at) =>
    at % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and no state.
      <Fragment key={at}>{part.trim() && <Markdown>{part}</Markdown>}</Fragment>
    ) : (
      given[part] && (
        <div key={part} className="my-8">
          {given[part]}
        </div>
      )
    ),
  );
}
