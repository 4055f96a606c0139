import type { Attempt } from '@/lib/session/room/use-attempt';

interface AttemptStatusProps {
  attempt: Attempt;
  /** What is said while it is being done. */
  working?: string;
  /** What is said once it worked. */
  done?: string | false | null;
}

/** How an attempt goes, said aloud. */
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
