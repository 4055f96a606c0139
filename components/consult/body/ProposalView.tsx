'use client';

import { Section } from '@/components/ui/Section';
import type { Board } from '@/lib/collecting/online/documents';
import { fill } from '@/lib/i18n/fill';
import { formatDay, formatEuro } from '@/lib/i18n/format';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale } from '@/lib/page-texts/ui';
import { Facts } from './Facts';

type Shown = Pick<Board, 'proposal' | 'versions' | 'expectations'>;

/** The proposal as it is laid before a body: never what is expected of it. Text of others is text. */
export function ProposalView({ board: { proposal, versions, expectations } }: { board: Shown }) {
  const { proposal: words } = useConsultTexts().body;
  const locale = useLocale();
  const { money, phases = [], points = [] } = proposal;
  const euros = (amount: number) => formatEuro(locale, amount);
  const amounts = money && [
    money.oneOff !== undefined && fill(words.oneOff, { amount: euros(money.oneOff) }),
    money.perYear !== undefined && fill(words.perYear, { amount: euros(money.perYear) }),
    money.indexed !== undefined && (money.indexed ? words.indexed : words.notIndexed),
  ];
  const [, ...changes] = versions;
  return (
    <Section heading={words.title}>
      <Facts
        facts={[
          [words.proposer, proposal.proposer],
          [words.version, proposal.version],
          [words.start, proposal.start && formatDay(locale, proposal.start)],
          [words.description, proposal.description],
          [words.change, proposal.change],
          [
            words.phases,
            phases
              .map(({ title, start }) =>
                start ? fill(words.phase, { title, date: formatDay(locale, start) }) : title,
              )
              .join('\n'),
          ],
          [words.money, amounts?.filter(Boolean).join(', ')],
          [words.support, proposal.support],
          [
            words.versions,
            changes
              .map(({ version, on, change }) =>
                fill(words.versionLine, { version, date: formatDay(locale, on), change }),
              )
              .join('\n'),
          ],
        ]}
      />
      {points.length > 0 && (
        <>
          <h3 className="text-lg">{words.points}</h3>
          <ol className="list-none! space-y-4 pl-0!">
            {points.map(({ id, title, text, url }) => (
              <li key={id} className="wrap-anywhere">
                <p className="font-semibold">{title || id}</p>
                {text && <p className="whitespace-pre-line">{text}</p>}
                {url && (
                  <p>
                    <a href={url} rel="noreferrer">
                      {words.readMore}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {expectations && (
        <p className="text-sm wrap-anywhere">
          {fill(words.sealed, {
            date: formatDay(locale, expectations.on),
            hash: expectations.sha256,
          })}
        </p>
      )}
    </Section>
  );
}
