import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../support/pdf/check';
import { textOfPdf } from '../../support/pdf/text';
import { fullRequest } from '../../unit/report/requests';
import { post } from './support';

const body = (name: string) => ({
  ...fullRequest,
  runs: 0,
  context: {
    municipality: { name },
    task: { ...fullRequest.context.task, title: `Taak ${name}` },
  },
});

describe('a report about a municipality in another script', { timeout: 120_000 }, () => {
  it.each([
    ['Hebrew', 'תל אביב', 'ביבא לת'],
    ['Arabic', 'دمشق', 'قشمد'],
  ])('can be read: %s', async (_, name, drawn) => {
    const response = await post(body(name), '?format=summary');
    const bytes = await response.bytes();
    const text = await textOfPdf(bytes);
    expect(text).toContain(`Taak ${drawn}`);
    expect(text).not.toContain('[U+');
    expect((await checkPdf(bytes)).violations).toEqual([]);
  });

  it('names the characters that no font has', async () => {
    const response = await post(body('漢字'), '?format=summary');
    expect(await textOfPdf(await response.bytes())).toContain('[U+6F22 U+5B57]');
  });
});
