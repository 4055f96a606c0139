import type { Attempt } from '@/lib/session/room/use-attempt';

interface AttemptStatusProps {
  attempt: Attempt;
  /** Text while the attempt runs. */
  working?: string;
  /** Text after it succeeded. */
  done?: string | false | null;
}

/** The status of an attempt, as a live region. */
export function AttemptStatus({ attempt: { busy, problem }, working, done }: AttemptStatusProps) {
  return (
    <>
      <p role="status" className="empty:hidden">
        {busy ? working : !problem && done}
      </p>
      <p role="alert" className="font-semibold text-danger empty:hidden">
        {problem}
      </p>
    </>
  );
}
