'use client';

import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Fieldset } from '@/components/ui/form/Fieldset';
import { FieldError } from '@/components/ui/form/FieldText';
import { Select } from '@/components/ui/form/Select';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import type { AskedProposal } from '@/lib/draft/draft';
import { fill } from '@/lib/i18n/fill';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import type { RemarkValues } from '@/lib/session/response/form';

interface RemarkFieldsProps {
  remarks: RemarkValues[];
  onChange: (remarks: RemarkValues[]) => void;
  /** What is wrong with a remark, once somebody tried to make the file. */
  faultOf: (remark: RemarkValues) => string | undefined;
  /** That there is none, where one is needed. */
  missing: string | undefined;
  /** Those of the proposal, where they are known; otherwise a point is typed. */
  points: AskedProposal['points'];
  texts: ResponseTexts['make']['remarks'];
}

/** Remarks on the proposal, each with where it hangs and whether it may be quoted. */
export function RemarkFields({
  remarks,
  onChange,
  faultOf,
  missing,
  points,
  texts,
}: RemarkFieldsProps) {
  const set = (at: number, part: Partial<RemarkValues>) =>
    onChange(remarks.map((remark, index) => (index === at ? { ...remark, ...part } : remark)));
  return (
    <>
      {remarks.map((remark, at) => {
        const number = at + 1;
        return (
          <Fieldset key={number} id={`remark-${number}`} legend={fill(texts.legend, { number })}>
            <div className="space-y-4">
              {points ? (
                <Select
                  name={`remark-${number}-point`}
                  label={texts.point}
                  optional
                  placeholder={texts.whole}
                  options={points.map((point) => ({ value: point, label: point }))}
                  value={remark.point}
                  onChange={({ target }) => set(at, { point: target.value })}
                />
              ) : (
                <TextInput
                  name={`remark-${number}-point`}
                  label={texts.point}
                  hint={texts.pointHint}
                  optional
                  value={remark.point}
                  onChange={({ target }) => set(at, { point: target.value })}
                />
              )}
              <TextArea
                name={`remark-${number}-text`}
                label={texts.text}
                error={faultOf(remark)}
                value={remark.text}
                onChange={({ target }) => set(at, { text: target.value })}
              />
              <CheckboxGroup
                name={`remark-${number}-quote`}
                legend={texts.quoteLegend}
                choices={[
                  {
                    value: 'quote',
                    label: texts.quote,
                    description: texts.quoteText,
                    checked: remark.quote,
                  },
                ]}
                onChange={({ target }) => set(at, { quote: target.checked })}
              />
              <Button
                variant="quiet"
                onClick={() => onChange(remarks.filter((_, index) => index !== at))}
              >
                {fill(texts.remove, { number })}
              </Button>
            </div>
          </Fieldset>
        );
      })}
      {missing && (
        <div role="alert">
          <FieldError id="remarks">{missing}</FieldError>
        </div>
      )}
      <Button
        variant="secondary"
        onClick={() => onChange([...remarks, { point: '', text: '', quote: false }])}
      >
        {texts.add}
      </Button>
    </>
  );
}
