import type { StructureElement } from '@/lib/pdf/internals';
import type { LinkTarget } from '@/lib/pdf/semantics';
import type { InlineMark } from '@/lib/pdf/text/inline-mark';
import type { TreeNode } from '@/lib/pdf/tree';
import { cutText, type Segment } from './cut-text';
import { markerNode } from './marker';
import type { PlanContext } from './plan-context';

/** A link in a text, over as many segments as it has lines and languages. */
interface LinkInText {
  target: LinkTarget;
  text: string;
  last: Segment;
  element?: StructureElement;
}

const findLinks = (
  segments: readonly Segment[],
  wanted: Set<string>,
): Map<LinkTarget, LinkInText> => {
  const links = new Map<LinkTarget, LinkInText>();
  for (const segment of segments) {
    const target = segment.mark?.link;
    if (!target) continue;
    const link = links.get(target);
    if (link) Object.assign(link, { text: link.text + segment.text, last: segment });
    else links.set(target, { target, text: segment.text, last: segment });
    if (target.href.startsWith('#')) wanted.add(target.href.slice(1));
  }
  return links;
};

/** The reading order of a segment that is drawn in another order. */
const readingOf = ({ isTurned, text }: Segment): string | undefined =>
  isTurned ? text : undefined;

/**
 * Plans the drawing of a text node as content of an element. Elements for its links and languages are
 * made while drawing, so that they come between the text before and after them.
 */
export const planText = (
  node: TreeNode,
  element: StructureElement,
  type: string,
  context: PlanContext,
) => {
  const { target, structure } = context;
  const segments = cutText(node);
  const links = findLinks(segments, context.wanted);
  const spans = new Map<InlineMark, StructureElement>();

  const spanIn = (parent: StructureElement, mark: InlineMark): StructureElement => {
    const span = spans.get(mark) ?? structure.add(parent, { type: 'Span', lang: mark.lang });
    spans.set(mark, span);
    return span;
  };

  const marked = (segment: Segment, mark: InlineMark): TreeNode[] => {
    const link = mark.link && links.get(mark.link);
    const open = () => {
      let owner = element;
      if (link) {
        owner = link.element ??= structure.add(element, { type: 'Link' });
        target.activeLink = {
          element: owner,
          alt: link.target.alt ?? (link.text.trim() || link.target.href),
        };
      }
      if (mark.lang) owner = spanIn(owner, mark);
      owner.add(context.mark(mark.lang ? 'Span' : 'Link', readingOf(segment)));
    };
    const close = () => {
      target.activeLink = undefined;
      target.endMarkedContent();
      if (link?.last === segment) link.element?.end();
    };
    return [markerNode(open), segment.node, markerNode(close)];
  };

  return segments.flatMap((segment) => {
    if (segment.isDecoration) return context.artifact('Layout', [segment.node]);
    if (segment.mark) return marked(segment, segment.mark);
    return context.content(element, type, [segment.node], readingOf(segment));
  });
};
