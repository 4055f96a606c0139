import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ConsensusForm } from '@/components/team/ConsensusForm';
import { DistributionFigure } from '@/components/team/DistributionFigure';
import { SplitList } from '@/components/team/SplitList';
import ui from '@/content/nl/ui.json';
import { consensusFormSchema, consensusOf, valuesOf } from '@/lib/fields/consensus-values';
import { instrument } from '@/lib/instrument/instrument';
import { LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { resultTexts } from '@/lib/instrument/texts/result';
import { assess } from '@/lib/model';
import { UiProvider } from '@/lib/page-texts/ui';
import { loadWording } from '@/lib/wording/texts';
import { questionOf } from '@/tests/support/model/builders';
import { teamRequest } from '@/tests/support/model/team';

const [wording, words] = await Promise.all([loadWording('nl'), resultTexts('nl')]);
const { errors } = words.team.consensus;

const markup = (content: React.ReactNode) =>
  renderToStaticMarkup(
    <UiProvider locale="nl" texts={{ common: ui.common } as never}>
      {content}
    </UiProvider>,
  );

describe('what a team agrees on', () => {
  const question = questionOf('demand-start-advance');
  const faults = (values: Record<string, unknown>, of = question) => {
    const parsed = consensusFormSchema(of, errors).safeParse(values);
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };
  const whole = { value: '3', reason: 'Zo staat het in het meerjarenplan.', dissent: '' };

  it('takes a value of the question and a reason', () => {
    expect(faults(whole)).toEqual([]);
    expect(faults({ ...whole, value: 'unknown' })).toEqual([]);
    expect(faults({ ...whole, value: '' })).toEqual([['value', errors.value]]);
    expect(faults({ ...whole, value: null })).toEqual([['value', errors.value]]);
    expect(faults({ ...whole, value: '9' })).toEqual([['value', errors.value]]);
    expect(faults({ ...whole, reason: '  ' })).toEqual([['reason', errors.reason]]);
    const long = 'x'.repeat(LONGEST_NOTE + 1);
    expect(faults({ ...whole, dissent: long })[0]![1]).toContain(String(LONGEST_NOTE));
    expect(faults({ ...whole, value: [] }, questionOf('oecd-chosen'))).toHaveLength(1);
  });

  it('becomes a consensus of the instrument, and back', () => {
    const agreed = consensusOf(question, { ...whole, dissent: ' Niet iedereen. ' });
    expect(agreed).toEqual({ value: 3, reason: whole.reason, dissent: 'Niet iedereen.' });
    expect(valuesOf(question, agreed!)).toMatchObject({ value: '3', dissent: 'Niet iedereen.' });
    expect(consensusOf(question, whole)).not.toHaveProperty('dissent');
    expect(consensusOf(question, { ...whole, value: '' })).toBeNull();
  });

  it('is asked with every value, a reason and room for dissent', () => {
    const form = markup(
      <ConsensusForm
        question={question}
        place="/consensus"
        wording={wording}
        texts={words.team.consensus}
        onSave={vi.fn()}
      />,
    );
    for (const { label } of Object.values(wording.texts.questions[question.id]!.options!))
      expect(form).toContain(label);
    expect(form.match(/type="radio"/g)).toHaveLength(5 + question.allows.length);
    expect(form).toContain(words.team.consensus.reasonHint);
    expect(form).toContain(`(${ui.common.optional})`);
  });
});

describe('the list of splits', () => {
  const { team } = assess(instrument, teamRequest());
  const spreads = team!.splits.map((id) => team!.questions.find((one) => one.question === id)!);
  const list = markup(
    <SplitList
      spreads={spreads}
      wording={wording}
      texts={{ spread: words.team.spread, showNumbers: words.showNumbers }}
      hrefForQuestion={(id) => `/vraag/${id}`}
      action={({ question }) => <button type="button">Bespreek {question}</button>}
    />,
  );

  it('leads to each question, with its figure, a text alternative and a table', () => {
    for (const id of team!.splits) {
      expect(list).toContain(`/vraag/${id}`);
      expect(list).toContain(`Bespreek ${id}`);
    }
    expect(list.match(/<figure/g)).toHaveLength(spreads.length);
    expect(list.match(/<table/g)).toHaveLength(spreads.length);
    expect(list).toContain('waarvan politiek 3 en ambtelijk 0');
  });

  it('shows one of them as wide as a screen in a meeting', () => {
    const figure = (large: boolean) =>
      markup(
        <DistributionFigure
          question={questionOf(spreads[0]!.question)}
          spread={spreads[0]!}
          wording={wording}
          showNumbers={words.showNumbers}
          large={large}
        />,
      );
    expect(figure(false)).toContain('max-w-[45rem]');
    expect(figure(true)).not.toContain('max-w-[45rem]');
  });
});
