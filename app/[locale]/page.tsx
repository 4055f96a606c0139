import type { Metadata } from 'next';
import { ExampleBeam } from '@/components/start/ExampleBeam';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Section } from '@/components/ui/Section';
import { pageLocale } from '@/lib/i18n/page-locale';
import { localePath } from '@/lib/i18n/paths';
import { getUi } from '@/lib/instrument/texts/ui';
import { OPEN_EXAMPLE } from '@/lib/navigation/consultation-paths';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

/** The start page goes by the name of the site. */
export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { site, start } = getUi(locale);
  const title = { absolute: `${site.name} – ${start.title}` };
  return { ...pageMetadata(locale, pages.start), title };
}

/** Start: what this is for, in a minute. */
export default async function StartPage({ params }: PageProps<'/[locale]'>) {
  const locale = await pageLocale(params);
  const { start } = getUi(locale);

  return (
    <>
      <div className="max-w-3xl">
        <h1 className="text-3xl md:text-4xl">{start.title}</h1>
        <p className="mt-5 max-w-measure text-lg">{start.lead}</p>
        <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
          <ButtonLink href={localePath(locale, pages.assessments)}>{start.action}</ButtonLink>
          <ButtonLink href={localePath(locale, pages.method)} variant="quiet">
            {start.secondary}
          </ButtonLink>
        </div>
      </div>
      <div className="mt-16">
        <Section heading={start.example.heading}>
          <p>{start.example.intro}</p>
          <ExampleBeam locale={locale} />
          <p>
            <a href={localePath(locale, pages.assessments)}>{start.example.link}</a>
          </p>
          <p>
            <a href={localePath(locale, pages.questions)}>{start.example.print}</a>
          </p>
        </Section>
        <Section heading={start.region.heading}>
          {start.region.body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <ButtonLink href={localePath(locale, pages.consultations)} variant="secondary">
              {start.region.link}
            </ButtonLink>
            <ButtonLink
              href={`${localePath(locale, pages.consultations)}#${OPEN_EXAMPLE}`}
              variant="quiet"
            >
              {start.region.example}
            </ButtonLink>
          </div>
        </Section>
        {start.sections.map(({ heading, body }) => (
          <Section key={heading} heading={heading}>
            {body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Section>
        ))}
      </div>
    </>
  );
}
