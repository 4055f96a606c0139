import { AssessmentPage, assessmentMetadata } from '@/app/[locale]/assessment/[id]/AssessmentPage';
import { QuestionApp } from '@/components/assessment/QuestionApp';
import { pageLocale } from '@/lib/i18n/page-locale';

type Props = PageProps<'/[locale]/assessment/[id]/[station]/[page]'>;

export const generateMetadata = async ({ params }: Props) =>
  assessmentMetadata(await pageLocale(params));

/** A page of questions: an address of its own, for only here the form is there from the start. */
export default async function QuestionsPage({ params }: Props) {
  const { id, station, page } = await params;
  return (
    <AssessmentPage
      locale={await pageLocale(params)}
      id={id}
      path={[station, page]}
      App={QuestionApp}
    />
  );
}
