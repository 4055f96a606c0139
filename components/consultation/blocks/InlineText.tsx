import { Mark, type MarkFill } from '@/components/ui/Mark';
import type { Level } from '@/lib/model/types';
import type { Inline, Text } from '@/lib/report/types';

const MARKS: Record<Level, MarkFill> = { carries: 'full', conditions: 'half', strengthen: 'empty' };

const isExternal = (to: string): boolean => /^https?:\/\//i.test(to);

/** Stretches of text of a report; a line end becomes a break. */
export function InlineText({ text }: { text: Text }) {
  return text.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place.
    <Stretch key={at} inline={inline} />
  ));
}

function Stretch({ inline }: { inline: Inline }) {
  if (typeof inline === 'string') {
    return inline.includes('\n') ? <span className="whitespace-pre-line">{inline}</span> : inline;
  }
  if ('strong' in inline) return <strong>{inline.strong}</strong>;
  if ('emphasis' in inline) return <em>{inline.emphasis}</em>;
  if ('level' in inline)
    return (
      <strong className="inline-flex items-center gap-2">
        {inline.level && <Mark fill={MARKS[inline.level]} />}
        {inline.title}
      </strong>
    );
  return isExternal(inline.to) ? (
    <a href={inline.to} rel="noreferrer">
      {inline.link}
    </a>
  ) : (
    <a href={`#${inline.to}`}>{inline.link}</a>
  );
}
