import { QuestionLink } from './QuestionLink';

/** Questions under each other. */
export function QuestionList({ ids }: { ids: string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {ids.map((id) => (
        <li key={id}>
          <QuestionLink id={id} />
        </li>
      ))}
    </ul>
  );
}
