import { PageTitle } from '@/components/ui/PageTitle';
import { Markdown } from './Markdown';

interface TextPageProps {
  texts: { title: string; lead: string };
  text: string;
}

/** A page that is mainly read. */
export function TextPage({ texts, text }: TextPageProps) {
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="side-heads mt-10">
        <Markdown>{text}</Markdown>
      </div>
    </>
  );
}
