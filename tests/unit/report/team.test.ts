import { describe, expect, it } from 'vitest';
import type { AssessRequest, Respondent } from '@/lib/model/types';
import type { Block } from '@/lib/report/types';
import { managementTeam, teamRequest } from '@/tests/support/model/team';
import { reportOf, sectionOf, stringsOf } from './support';

const section = async (request: AssessRequest, copy: 'working' | 'publication' = 'working') => {
  const { report, wording, result } = await reportOf(request, copy);
  const blocks = sectionOf(report, 'team')?.blocks ?? [];
  return { blocks, said: stringsOf(blocks).join('\n'), wording, result, report };
};

const tables = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block : []));

describe('the team in a report', () => {
  it('is there when several members answered, and only then', async () => {
    const { report } = await reportOf(teamRequest());
    const ids = report.sections.map(({ id }) => id);
    expect(ids.indexOf('team')).toBe(ids.indexOf('capacity') + 1);
    const { respondents, confidential: _, ...alone } = teamRequest();
    const answers = respondents![0]!.answers;
    expect(sectionOf((await reportOf({ ...alone, answers })).report, 'team')).toBeUndefined();
  });

  it('does not take what the team is divided on for nothing provided', async () => {
    const parts = ['staffing', 'specialism'];
    const respondents = managementTeam.map(({ answers, ...member }, at) => ({
      ...member,
      answers: { ...answers, 'context-provided': [parts[at % parts.length]!] },
    }));
    const { findings } = await reportOf(teamRequest({ respondents, consensus: {} }));
    expect(findings.provided?.class).toBe('divided');
    expect(findings.providedNamed).toBeUndefined();
  });

  it.each(['nl', 'en'] as const)('prints every open split with its figures: %s', async (locale) => {
    const { blocks, said, wording, result } = await section(teamRequest({ locale }));
    const { splits } = result.team!;
    const [first] = tables(blocks);
    expect(first!.rows).toHaveLength(splits.length);
    for (const id of splits) expect(said).toContain(wording.texts.questions[id]!.title);
    expect(
      first!.rows
        .find(([title]) => String(title) === wording.texts.questions['supply-lasting-plan']!.title)
        ?.flat()
        .slice(1, 5),
    ).toEqual(['2', locale === 'nl' ? '1 tot 3' : '1 to 3', '3', '1']);
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
    expect(said).toContain(wording.texts.report.sections.team.todo);
  });

  it('prints what was agreed, what it was before, the reason and the dissent', async () => {
    const { said, wording } = await section(teamRequest());
    const question = wording.texts.questions['supply-steering-together']!;
    expect(said).toContain(question.title);
    expect(said).toContain(question.options![2]!.label);
    expect(said).toContain('mediaan 2,5, kwartielen 1,75 tot 3');
    expect(said).toContain('leggen hun beslissingen sinds kort samen voor');
    expect(said).toContain('wacht af of die afspraak standhoudt');
  });

  it('publishes questions and reasons, but no answer and no dissent', async () => {
    const { blocks, said, wording, result } = await section(teamRequest(), 'publication');
    for (const id of result.team!.splits)
      expect(said).toContain(wording.texts.questions[id]!.title);
    expect(said).toContain('leggen hun beslissingen sinds kort samen voor');
    expect(said).not.toContain('wacht af of die afspraak standhoudt');
    expect(blocks.some(({ kind }) => kind === 'figure' || kind === 'facts')).toBe(false);
    expect(tables(blocks).map(({ columns }) => columns.length)).toEqual([2]);
    expect(said).not.toMatch(/mediaan [\d,]+, kwartielen/);
  });

  it('publishes no reason for what the team was not split on', async () => {
    const consensus = { 'demand-cases': { value: 2, reason: 'Alleen voor het team.' } };
    expect((await section(teamRequest({ consensus }), 'publication')).said).not.toContain('Alleen');
    expect((await section(teamRequest({ consensus }))).said).toContain('Alleen voor het team.');
  });

  it('shows no group of one or two', async () => {
    const respondents = managementTeam.filter(({ role }) => role !== 'departmentHead');
    const { blocks, said, wording } = await section(teamRequest({ respondents }));
    expect(said).not.toContain('Aan politieke kant');
    const dashes = tables(blocks)[0]!.rows.map((row) => row.flat().slice(3, 5));
    for (const cells of dashes) expect(cells).toEqual(['–', '–']);
    expect(said).not.toContain(wording.texts.model.spread.columnsReading);
  });

  it('draws no figure that is too tall for a page, however much a team differs', async () => {
    const respondents = managementTeam.map(({ role, answers }, at) => ({
      role,
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [
          id,
          typeof answer === 'number' ? (at < 4 ? 0 : 4) : answer,
        ]),
      ),
    }));
    const { blocks, result } = await section(teamRequest({ respondents }));
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? block : []));
    expect(result.team!.splits.length).toBeGreaterThan(60);
    for (const { drawing } of figures) expect(drawing.height).toBeLessThan(drawing.width * 0.62);
    expect(figures.map(({ caption }) => caption.split(', ').at(-1))).toContain('deel 2 van 4');
  });

  it('says so when there is too little to show', async () => {
    const respondents = managementTeam.slice(0, 2);
    const { said, wording } = await section(teamRequest({ respondents }));
    expect(said).toContain(wording.texts.report.sections.team.tooFew);
  });
});

/** Every question's answers handed on to the next member of the same group who answered it. */
function handedOn(team: Respondent[]): Respondent[] {
  const changed = team.map((one) => ({ ...one, answers: { ...one.answers } }));
  const ids = new Set(team.flatMap(({ answers }) => Object.keys(answers)));
  for (const group of [changed.slice(0, 4), changed.slice(4)]) {
    for (const id of ids) {
      const those = group.filter(({ answers }) => answers[id] !== undefined);
      const given = those.map(({ answers }) => answers[id]!);
      those.forEach(({ answers }, at) => {
        answers[id] = given[(at + id.length) % given.length]!;
      });
    }
  }
  return changed;
}

describe('who said what', () => {
  // What is known by two only is withheld, so that handing it on changes nothing either.
  it.each(['working', 'publication'] as const)('leaves no trace in a %s copy', async (copy) => {
    const { report } = await reportOf(teamRequest(), copy);
    const other = await reportOf(teamRequest({ respondents: handedOn(managementTeam) }), copy);
    expect(other.report).toEqual(report);
  });

  it('stands in no part about answers, by role or otherwise', async () => {
    const { report, wording } = await reportOf(teamRequest());
    const said = ['team', 'answers'].flatMap((id) => stringsOf(sectionOf(report, id)));
    const { roles } = wording.texts.model;
    for (const role of ['mayor', 'alderman', 'generalDirector', 'financeDirector'] as const) {
      expect(said.filter((text) => text.startsWith(roles[role]))).toEqual([]);
    }
  });

  it('is not in the answers of a working copy, which say how they came about', async () => {
    const { report, wording } = await reportOf(teamRequest());
    const said = stringsOf(sectionOf(report, 'answers')).join('\n');
    const { settled, split } = wording.texts.report.sections.answers;
    expect(said).toContain(settled);
    expect(said).toContain(split.slice(0, split.indexOf('{')));
  });

  it('is promised in the words of the copy', async () => {
    const { report, wording } = await reportOf(teamRequest());
    expect(report.meta.copyText).toBe(wording.texts.report.meta.confidentialCopy);
  });
});
