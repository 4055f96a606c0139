import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { bookmarkName, isExternal } from '@/lib/formats/shared/links';
import { levelMark } from '@/lib/formats/shared/theme';
import type { Inline, Text } from '@/lib/report/types';
import type { DocxContext } from './context';

/** Stretches of text as runs of a paragraph. */
export const runs = (
  context: Pick<DocxContext, 'targets'>,
  text: Text,
  theme: IRunOptions = {},
): ParagraphChild[] => text.flatMap((inline) => runsOf(context, inline, theme));

/** Text as runs; a line end within it becomes a break. */
export const plainRuns = (text: string, theme: IRunOptions = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, at) => new TextRun({ ...theme, text: line, ...(at > 0 ? { break: 1 } : {}) }));

function runsOf(
  { targets }: Pick<DocxContext, 'targets'>,
  inline: Inline,
  theme: IRunOptions,
): ParagraphChild[] {
  if (typeof inline === 'string') return plainRuns(inline, theme);
  if ('strong' in inline) return plainRuns(inline.strong, { ...theme, bold: true });
  if ('emphasis' in inline) return plainRuns(inline.emphasis, { ...theme, italics: true });
  if ('level' in inline) {
    return plainRuns(`${levelMark(inline.level)} ${inline.title}`, { ...theme, bold: true });
  }
  const children = plainRuns(inline.link, { ...theme, style: 'Hyperlink' });
  if (isExternal(inline.to)) return [new ExternalHyperlink({ link: inline.to, children })];
  if (!targets.has(inline.to)) return plainRuns(inline.link, theme);
  return [new InternalHyperlink({ anchor: bookmarkName(inline.to), children })];
}
