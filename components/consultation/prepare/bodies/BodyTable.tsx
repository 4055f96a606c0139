'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import {
  answered,
  byName,
  withBodiesBack,
  withBodyBack,
  withoutBodies,
  withoutBody,
} from '@/lib/collecting/changes/bodies';
import type { Body } from '@/lib/consultation/types';
import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { intlLocale } from '@/lib/i18n/locales';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { Pager, usePages } from '@/components/consultation/Pager';

/** Who is asked, in alphabetical order, a page at a time. */
export function BodyTable() {
  const texts = useConsultationTexts('bodies');
  const locale = useLocale();
  const { draft, change } = useConsultation();
  const undo = useUndo();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.trim().toLocaleLowerCase(intlLocale[locale]));
  const sorted = useMemo(
    () => byName(draft.bodies, intlLocale[locale]),
    [draft.bodies, locale],
  );
  const found = useMemo(
    () =>
      sorted.filter(({ id, name = '' }) =>
        `${name} ${id}`.toLocaleLowerCase(intlLocale[locale]).includes(wanted),
      ),
    [sorted, wanted, locale],
  );
  const pages = usePages(found);
  const done = answered(draft);

  const remove = (body: Body) => {
    const at = draft.bodies.findIndex(({ id }) => id === body.id);
    const contact = draft.contacts?.[body.id];
    change('bodies', withoutBody(body.id), { buildsOn: true });
    undo.offer({
      name: body.name ?? body.id,
      restore: () => change('bodies', withBodyBack(body, at, contact), { buildsOn: true }),
    });
  };
  const clear = () => {
    const before = draft;
    change('bodies', withoutBodies, { buildsOn: true });
    undo.offer({
      name: plural(locale, texts.cleared, before.bodies.length - done.size),
      restore: () => change('bodies', withBodiesBack(before), { buildsOn: true }),
    });
  };

  return (
    <Section heading={texts.listHeading}>
      {draft.bodies.length === 0 && <p>{texts.none}</p>}
      <UndoStatus undo={undo} />
      {draft.bodies.length > 0 && (
        <>
          <TextInput
            label={texts.filter}
            name="bodies-filter"
            type="search"
            autoComplete="off"
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
          {found.length === 0 && <p role="status">{texts.noMatch}</p>}
          {found.length > 0 && (
            <Table
              caption={fill(texts.caption, {
                from: pages.from + 1,
                to: pages.from + pages.shown.length,
                of: found.length,
              })}
            >
              <thead>
                <tr>
                  <ColumnHead>{texts.name}</ColumnHead>
                  <ColumnHead numeric>{texts.population}</ColumnHead>
                  <ColumnHead>{texts.action}</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {pages.shown.map((body) => (
                  <tr key={body.id}>
                    <RowHead>
                      {body.name ?? body.id}
                      <span className="block text-ink-soft">
                        {[body.province, ...Object.values(body.groups ?? {})]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </RowHead>
                    <Cell numeric>
                      {body.population !== undefined && formatNumber(locale, body.population)}
                    </Cell>
                    <Cell>
                      {done.has(body.id) ? (
                        texts.answered
                      ) : (
                        <Button variant="quiet" onClick={() => remove(body)}>
                          {texts.remove}
                          <VisuallyHidden>
                            {' '}
                            {fill(texts.removeFor, { name: body.name ?? body.id })}
                          </VisuallyHidden>
                        </Button>
                      )}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          <Pager pages={pages} />
          {done.size < draft.bodies.length && (
            <Button variant="secondary" onClick={clear}>
              {texts.clear}
            </Button>
          )}
          {done.size > 0 && <p className="text-ink-soft">{texts.staysBody}</p>}
        </>
      )}
    </Section>
  );
}
