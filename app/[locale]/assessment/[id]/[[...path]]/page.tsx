import { AssessmentPage, assessmentMetadata } from '@/app/[locale]/assessment/[id]/AssessmentPage';
import { AssessmentApp } from '@/components/assessment/AssessmentApp';
import { pageLocale } from '@/lib/i18n/page-locale';

type Props = PageProps<'/[locale]/assessment/[id]/[[...path]]'>;

export const generateMetadata = async ({ params }: Props) =>
  assessmentMetadata(await pageLocale(params));

/** The overview of an assessment, and its screens that ask nothing. */
export default async function OverviewPage({ params }: Props) {
  const { id, path = [] } = await params;
  return (
    <AssessmentPage locale={await pageLocale(params)} id={id} path={path} App={AssessmentApp} />
  );
}
