import { AssessmentPage, assessmentMetadata } from '@/app/[locale]/assessment/[id]/AssessmentPage';
import { AssessmentApp } from '@/components/assessment/AssessmentApp';
import { pageLocale } from '@/lib/i18n/page-locale';

type Props = PageProps<'/[locale]/assessment/[id]/[station]/check'>;

export const generateMetadata = async ({ params }: Props) =>
  assessmentMetadata(await pageLocale(params));

/** The answers of a station, to look over: an address beside its pages of questions, for it needs no form. */
export default async function CheckPage({ params }: Props) {
  const { id, station } = await params;
  return (
    <AssessmentPage
      locale={await pageLocale(params)}
      id={id}
      path={[station, 'check']}
      App={AssessmentApp}
    />
  );
}
