import { PageTitle } from '@/components/ui/PageTitle';
import { useTexts } from '@/lib/page-texts/assessment';

/** The result is being worked out. */
export function Computing() {
  const { title, computing } = useTexts('result');
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p role="status" className="mt-4 max-w-measure">
        {computing}
      </p>
    </>
  );
}
