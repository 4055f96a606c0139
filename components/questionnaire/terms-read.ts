import type { QuestionText } from '@/lib/instrument/texts/instrument';

/** What a person reads at a question. */
export const readIn = ({ title, help, options }: QuestionText): string[] => [
  title,
  help ?? '',
  ...Object.values(options ?? {}).flatMap(({ label, description = '' }) => [label, description]),
];
