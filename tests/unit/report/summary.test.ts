import { describe, expect, it } from 'vitest';
import { buildSummary } from '@/lib/report/summary';
import { MARK, markedRequest } from './markers';
import { fullRequest } from './requests';
import { DATE, reportOf, stringsOf } from './support';

const summaryOf = async (request: typeof fullRequest, most: number) => {
  const { wording, findings, result } = await reportOf(request);
  return buildSummary({ request, result, findings, wording, date: DATE }, most);
};

describe('the summary', () => {
  it('holds nothing private', async () => {
    const summary = await summaryOf(markedRequest, 4);
    expect(JSON.stringify(summary).match(MARK)).toBeNull();
  });

  it('counts what it leaves out', async () => {
    const { wording } = await reportOf(fullRequest);
    const [start] = wording.texts.report.sections.summary.more.other.split('{');
    const shown = stringsOf((await summaryOf(fullRequest, 1)).sections);
    expect(shown.some((text) => text.startsWith(start ?? '?'))).toBe(true);
  });

  it('says where the rest is, and no number, where nothing of a list fits', async () => {
    const { wording } = await reportOf(fullRequest);
    const { elsewhere, more } = wording.texts.report.sections.summary;
    const shown = stringsOf((await summaryOf(fullRequest, 0)).sections);
    expect(shown).toContain(elsewhere);
    const [start] = more.other.split('{');
    expect(shown.filter((text) => text.startsWith(start ?? '?'))).toEqual([]);
  });

  it('shortens a long title and a long name', async () => {
    const { context } = fullRequest;
    const long = {
      ...fullRequest,
      context: {
        municipality: { ...context.municipality, name: 'n'.repeat(300) },
        task: { ...context.task, title: 't'.repeat(300) },
      },
    };
    for (const text of stringsOf(await summaryOf(long, 4))) {
      expect(text).not.toMatch(/n{61}|t{141}/);
    }
  });
});
