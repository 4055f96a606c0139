import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PrintQuestion } from '@/components/questionnaire/print/PrintQuestion';
import { questions } from '@/lib/instrument/questions';
import { questionTexts } from '@/lib/instrument/texts/instrument';
import { questionnaireNames, questionnaireTexts } from '@/lib/instrument/texts/questionnaire';

it('can be led to each question of the list', async () => {
  const words = {
    texts: questionnaireTexts('nl'),
    names: await questionnaireNames('nl'),
    questions: await questionTexts('nl'),
  } as unknown as Parameters<typeof PrintQuestion>[0]['words'];
  for (const question of questions) {
    const markup = renderToStaticMarkup(
      <PrintQuestion question={question} words={words} as="h3" />,
    );
    expect(markup).toContain(`<h3 id="${question.id}"`);
  }
});
