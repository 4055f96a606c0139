import ReactMarkdown, { type Components, defaultUrlTransform } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { hostPath } from '@/lib/i18n/paths';

const components: Components = {
  table: ({ node: _, ...props }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full border-collapse text-left text-sm" {...props} />
    </div>
  ),
  th: ({ node: _, style: __, ...props }) => (
    <th scope="col" className="border-b-2 border-ink py-2 pr-4 align-bottom" {...props} />
  ),
  td: ({ node: _, style: __, ...props }) => (
    <td className="border-b border-rule py-2 pr-4 align-top" {...props} />
  ),
};

const hostUrl = (url: string): string =>
  /^\/(?!\/)/.test(url) ? hostPath(url) : defaultUrlTransform(url);

/** A long text of the site, set for reading. Rendered on the server: no script goes along. */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="prose flow max-w-measure">
      <ReactMarkdown remarkPlugins={[remarkGfm]} components={components} urlTransform={hostUrl}>
        {children}
      </ReactMarkdown>
    </div>
  );
}
