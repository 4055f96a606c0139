'use client';

import { lazy, Suspense, useMemo, useState } from 'react';
import { Pager, usePages } from '@/components/consultation/Pager';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { copyText } from '@/lib/browser/copy-text';
import { byName } from '@/lib/collecting/changes/bodies';
import { withoutResponse, withResponse } from '@/lib/collecting/changes/responses';
import type { Followed } from '@/lib/collecting/online/follow';
import { ofPresentVersion, type Received } from '@/lib/consultation/record';
import type { Body } from '@/lib/consultation/types';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { intlLocale } from '@/lib/i18n/locales';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';

const OnlineState = lazy(() =>
  import('@/components/consultation/online/OnlineState').then(({ OnlineState: State }) => ({
    default: State,
  })),
);

const FILTERS = ['all', 'answered', 'silent'] as const;
type Filter = (typeof FILTERS)[number];

const stateOf = (response: Received | undefined) => {
  if (!response) return 'silent';
  const { kind = 'assessed', state = 'administrative' } = response;
  return kind === 'assessed' ? state : kind;
};

/** Who answered and who did not yet, in alphabetical order and never in another; what they said is not here. */
export function WhoAnswered() {
  const texts = useConsultationTexts('collect');
  const locale = useLocale();
  const { draft, change } = useConsultation();
  const { view } = useOnline();
  const followed = useMemo(
    () => view && new Map(view.follow.bodies.map((one) => [one.body, one])),
    [view],
  );
  const undo = useUndo();
  const [filter, setFilter] = useState<Filter>('all');
  const [told, setTold] = useState('');
  const { bodies, responses } = draft;
  const byBody = useMemo(
    () => new Map(responses.map((response) => [response.body, response])),
    [responses],
  );
  const sorted = useMemo(() => byName(bodies, intlLocale[locale]), [bodies, locale]);
  const isSilent = ({ id }: Body): boolean => {
    if (byBody.has(id)) return false;
    const state = followed?.get(id)?.state ?? 'notYet';
    return state === 'notYet' || state === 'began';
  };
  const shown = sorted.filter(
    (body) => filter === 'all' || isSilent(body) === (filter === 'silent'),
  );
  const pages = usePages(shown);
  const otherwise = responses.filter(({ kind = 'assessed' }) => kind !== 'assessed').length;

  const remove = (response: Received, name: string) => {
    change('responses', withoutResponse(response.body), { buildsOn: true });
    undo.offer({
      name: fill(texts.removed, { name }),
      restore: () => change('responses', withResponse(response), { buildsOn: true }),
    });
  };
  const copySilent = async () => {
    const silent = sorted.filter(({ id }) => !byBody.has(id)).map(({ id, name }) => name ?? id);
    setTold((await copyText(silent.join('\n'))) ? texts.copied : texts.copyFailed);
  };

  return (
    <Section heading={texts.whoHeading}>
      <UndoStatus undo={undo} />
      <Select
        label={texts.filter}
        name="who-filter"
        value={filter}
        options={FILTERS.map((value) => ({ value, label: texts.filters[value] }))}
        onChange={({ target }) =>
          setFilter(FILTERS.find((value) => value === target.value) ?? 'all')
        }
      />
      <Table
        caption={
          // How many stand where is told above, by the host's list.
          followed
            ? texts.whoHeading
            : fill(texts.whoCaption, {
                answered: responses.length - otherwise,
                of: bodies.length,
                otherwise,
                silent: bodies.length - responses.length,
              })
        }
      >
        <thead>
          <tr>
            <ColumnHead>{texts.name}</ColumnHead>
            <ColumnHead>{texts.state}</ColumnHead>
            <ColumnHead>{texts.action}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {pages.shown.map((body) => (
            <Row
              key={body.id}
              body={body}
              response={byBody.get(body.id)}
              followed={followed?.get(body.id)}
              day={(date) => formatDay(locale, date)}
              onRemove={remove}
            />
          ))}
        </tbody>
      </Table>
      <Pager pages={pages} />
      {!followed && responses.length < bodies.length && (
        <Button variant="secondary" onClick={() => void copySilent()}>
          {texts.copySilent}
        </Button>
      )}
      <p role="status" className="empty:hidden">
        {told}
      </p>
    </Section>
  );
}

interface RowProps {
  body: Body;
  response: Received | undefined;
  /** Where it stands at the host, if the consultation is at one. */
  followed: Followed | undefined;
  day: (date: string) => string;
  onRemove: (response: Received, name: string) => void;
}

function Row({ body, response, followed, day, onRemove }: RowProps) {
  const texts = useConsultationTexts('collect');
  const locale = useLocale();
  const name = body.name ?? body.id;
  const { draft } = useConsultation();
  const isSuperseded = response && ofPresentVersion([response], draft).length === 0;
  const remarks = response?.remarks?.length ?? 0;
  return (
    <tr>
      <RowHead>{name}</RowHead>
      <Cell>
        {(response || !followed) && texts.states[stateOf(response)]}
        {followed && (!response || followed.state === 'unopened') && (
          <Suspense>
            <OnlineState state={followed.state} />
          </Suspense>
        )}
        {isSuperseded && <span className="block text-ink-soft">{texts.superseded}</span>}
        {response && <span className="block text-ink-soft">{day(response.madeOn)}</span>}
        {remarks > 0 && (
          <span className="block text-ink-soft">{plural(locale, texts.remarks, remarks)}</span>
        )}
      </Cell>
      <Cell>
        {response && (
          <Button variant="quiet" onClick={() => onRemove(response, name)}>
            {texts.remove}
            <VisuallyHidden> {fill(texts.removeFor, { name })}</VisuallyHidden>
          </Button>
        )}
      </Cell>
    </tr>
  );
}
