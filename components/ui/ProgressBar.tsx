import { useId } from 'react';

interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** The same in words: "2 van 6 onderdelen afgewerkt". */
  text: string;
}

/** How far along something is, as a bar and in words. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="max-w-field">
      <p className="mb-1 flex flex-wrap justify-between gap-x-4 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-ink-soft">{text}</span>
      </p>
      <progress id={id} className="bar" value={value} max={max}>
        {text}
      </progress>
    </div>
  );
}
