import { describe, expect, it } from 'vitest';
import { questions } from '@/lib/instrument/questions';
import { MARK, markedRequest } from './markers';
import { reportOf, stringsOf } from './support';

const marksIn = (value: unknown) => new Set(JSON.stringify(value).match(MARK) ?? []);

describe('the two copies', () => {
  it('the working copy carries everything that was typed', async () => {
    const { report } = await reportOf(markedRequest, 'working');
    // A measure's own title replaces the instrument's; nothing that was typed is lost.
    expect([...marksIn(markedRequest)].filter((mark) => !marksIn(report).has(mark))).toEqual([]);
  });

  for (const locale of ['nl', 'en'] as const) {
    it(`the publication copy carries nothing private: ${locale}`, async () => {
      const { report } = await reportOf({ ...markedRequest, locale }, 'publication');
      expect([...marksIn(report)]).toEqual([]);
    });

    it(`the publication copy carries no single answer and no role: ${locale}`, async () => {
      const { report, wording } = await reportOf({ ...markedRequest, locale }, 'publication');
      const said = stringsOf(report).map((text) => text.trim());
      const roles = Object.values(wording.texts.model.roles).filter((role) => role.length > 6);
      const labels = questions.flatMap(({ id, values }) =>
        values.flatMap(
          (value) => wording.texts.questions[id]?.options?.[String(value)]?.label ?? [],
        ),
      );
      for (const answer of [...labels, ...roles]) expect(said).not.toContain(answer);
      expect(report.sections.some(({ id }) => id === 'answers')).toBe(false);
    });
  }

  it('the publication copy of a team says nothing of who answered what', async () => {
    const { report } = await reportOf(
      {
        ...markedRequest,
        answers: undefined,
        respondents: [
          { role: 'socialServiceChair', answers: markedRequest.answers ?? {} },
          { role: 'financeDirector', answers: { ...markedRequest.answers, 'demand-it': 4 } },
        ],
      },
      'publication',
    );
    expect(stringsOf(report).join('\n')).not.toMatch(/Financieel directeur|bijzonder comité/i);
  });
});
