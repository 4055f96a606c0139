import type { ReactNode } from 'react';

type NoticeTone = 'info' | 'warning';

interface NoticeProps {
  tone?: NoticeTone;
  /** What kind of message this is, in words: "Let op". */
  label: string;
  children: ReactNode;
}

const tones: Record<NoticeTone, { frame: string; text: string; mark: ReactNode }> = {
  info: {
    frame: 'border-accent bg-accent-soft',
    text: 'text-accent',
    mark: <path d="M10 5v1.5M10 9v6" />,
  },
  warning: {
    frame: 'border-warning bg-warning-soft',
    text: 'text-warning',
    mark: <path d="M10 5v6M10 13.5V15" />,
  },
};

/** A message set apart from the text: a mark, a word and a tone. */
export function Notice({ tone = 'info', label, children }: NoticeProps) {
  const { frame, text, mark } = tones[tone];
  return (
    <div className={`max-w-measure border-l-4 px-5 py-4 ${frame}`}>
      <p className={`flex items-center gap-2 font-semibold ${text}`}>
        <svg
          viewBox="0 0 20 20"
          width="20"
          height="20"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          className="shrink-0"
        >
          <circle cx="10" cy="10" r="9" strokeWidth="1.5" />
          {mark}
        </svg>
        {label}
      </p>
      <div className="flow mt-1">{children}</div>
    </div>
  );
}
