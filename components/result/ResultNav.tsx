import type { ResultPart } from '@/lib/result-view/parts';

/** The contents of the page. Beside the text where there is room for it. */
export function ResultNav({ title, parts }: { title: string; parts: ResultPart[] }) {
  return (
    <nav
      aria-labelledby="result-nav"
      className="self-start text-sm lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto print:hidden"
    >
      <h2 id="result-nav" className="text-sm text-ink-soft">
        {title}
      </h2>
      <ol className="mt-1">
        {parts.map(({ id, title: name }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1.5">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
