import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../support/pdf/check';
import { textOfPdf } from '../../support/pdf/text';
import { fullRequest } from '../../unit/report/requests';
import { post } from './support';

const body = (name: string) => ({
  ...fullRequest,
  context: {
    municipality: { name },
    task: { ...fullRequest.context.task, title: `Taak ${name}` },
  },
});

describe('a report about a municipality in another script', () => {
  it.each([
    ['Hebrew', 'תל אביב', 'ביבא לת'],
    ['Arabic', 'دمشق', 'قشمد'],
    ['simplified Chinese', '北京市东城区', '北京市东城区'],
    ['traditional Chinese', '臺北市大安區', '臺北市大安區'],
    ['Japanese', '東京都・あきる野市', '東京都・あきる野市'],
    ['Korean', '서울특별시', '서울특별시'],
  ])('can be read: %s', async (_, name, drawn) => {
    const response = await post(body(name), '?format=summary');
    const bytes = await response.bytes();
    const text = await textOfPdf(bytes);
    expect(text).toContain(`Taak ${drawn}`);
    expect(text).not.toContain('[U+');
    expect((await checkPdf(bytes)).violations).toEqual([]);
  });

  it('names the characters that no font has', async () => {
    const response = await post(body('ไทย'), '?format=summary');
    expect(await textOfPdf(await response.bytes())).toContain('[U+0E44 U+0E17 U+0E22]');
  });
});
