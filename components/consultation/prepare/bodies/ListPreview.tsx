'use client';

import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Select } from '@/components/ui/form/Select';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { type BodyList, COLUMN_USES, type ColumnUse } from '@/lib/collecting/bodies/types';
import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { ListTold } from './ListTold';

/** Lines of the preview. */
const SHOWN = 5;

interface ListPreviewProps {
  file: string;
  list: BodyList;
  /** Says what a column holds, by its position. */
  onUse: (at: number, use: ColumnUse) => void;
  onTake: () => void;
  onDrop: () => void;
}

/** How a list was read: the first lines, faults by line, and what each column holds. */
export function ListPreview({ file, list, onUse, onTake, onDrop }: ListPreviewProps) {
  const texts = useConsultationTexts('bodies');
  const locale = useLocale();
  const { bodies, columns } = list;
  return (
    <section className="flow" aria-label={fill(texts.previewHeading, { file })}>
      <h3 className="text-lg break-words">{fill(texts.previewHeading, { file })}</h3>
      {bodies.length > 0 && (
        <Table caption={texts.previewFirst}>
          <thead>
            <tr>
              <ColumnHead>{texts.uses.id}</ColumnHead>
              <ColumnHead>{texts.name}</ColumnHead>
              <ColumnHead numeric>{texts.population}</ColumnHead>
              <ColumnHead>{texts.groups}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {bodies.slice(0, SHOWN).map((body) => (
              <tr key={body.id}>
                <RowHead>{body.id}</RowHead>
                <Cell>{body.name}</Cell>
                <Cell numeric>
                  {body.population !== undefined && formatNumber(locale, body.population)}
                </Cell>
                <Cell>
                  {[body.province, ...Object.values(body.groups ?? {})].filter(Boolean).join(' · ')}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <ListTold list={list} />
      <Details open={list.refused !== null} summary={texts.columnsHeading}>
        {columns.map(({ title, use }, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            key={at}
            label={fill(texts.columnUse, { title })}
            name={`column-${at}`}
            value={use}
            options={COLUMN_USES.map((value) => ({ value, label: texts.uses[value] }))}
            onChange={({ target: { value } }) => {
              const chosen = COLUMN_USES.find((one) => one === value);
              if (chosen) onUse(at, chosen);
            }}
          />
        ))}
      </Details>
      {bodies.length === 0 && <p className="font-semibold">{texts.previewNone}</p>}
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        {bodies.length > 0 && (
          <Button onClick={onTake}>{plural(locale, texts.previewTake, bodies.length)}</Button>
        )}
        <Button variant="secondary" onClick={onDrop}>
          {texts.previewDrop}
        </Button>
      </div>
    </section>
  );
}
