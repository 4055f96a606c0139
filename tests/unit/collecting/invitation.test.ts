import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from '@/lib/draft/exchange/exchange';
import { invitationText } from '@/lib/formats/invitations/invitation';
import { consultationTexts } from '@/lib/instrument/texts/consultation';
import { responseTexts } from '@/lib/instrument/texts/response';
import { proposalDraft } from '@/lib/session/consultation/proposal-file';
import { consultationOf } from './consultations';

const prepared = consultationOf({
  proposal: {
    title: 'Laadpalen vergunnen',
    proposer: 'De regio',
    start: '2028-07-01',
    reference: 'spatial-plans',
    expectations: { hours: { demand: 3 } },
    provides: ['staffing'],
    version: 'eerste voorontwerp',
    points: [{ id: 'p1', title: 'Artikel 1', text: 'Een tekst', url: 'https://example.org/1' }],
    support: 'Een helpdesk',
  },
  terms: { answerBy: '2028-03-01', contact: 'regio@example.org' },
});

describe.each(['nl', 'en'] as const)('the invitation in %s', (locale) => {
  it('tells what to do, until when and to whom, and nothing of what is expected', async () => {
    const text = invitationText(prepared, {
      link: 'https://example.org/nl',
      texts: consultationTexts(locale).invitation,
      sharing: (await responseTexts(locale)).make.sharing,
      locale,
    });
    for (const said of ['Laadpalen', 'De regio', 'https://example.org/nl', 'regio@example.org']) {
      expect(text).toContain(said);
    }
    expect(text).toMatch(/1 (maart|March) 2028/);
    expect(text).toContain('- Artikel 1');
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    expect(text).not.toContain('hours');
  });

  it('says what is not filled in yet', async () => {
    const text = invitationText(consultationOf(), {
      link: 'https://example.org',
      texts: consultationTexts(locale).invitation,
      sharing: (await responseTexts(locale)).make.sharing,
      locale,
    });
    expect(text).toContain(consultationTexts(locale).invitation.unset);
  });

  it('with a link names nobody to ask where there is nobody', async () => {
    const told = {
      link: 'https://example.org',
      closes: 'morgen',
      texts: consultationTexts(locale).invitation,
      sharing: (await responseTexts(locale)).make.sharing,
      locale,
    };
    const { proposal } = prepared;
    expect(invitationText(prepared, told)).toContain('regio@example.org');
    expect(invitationText({ proposal, terms: {} }, told)).not.toContain(told.texts.unset);
  });
});

describe('the proposal as a file', () => {
  it('opens as an assessment of the task, without what the region keeps to itself', async () => {
    const text = await exportFile(proposalDraft(prepared));
    const opened = await importFile(text);
    expect(opened).toMatchObject({
      ok: true,
      draft: {
        name: 'Laadpalen vergunnen',
        fictional: null,
        proposal: { version: 'eerste voorontwerp', points: ['Artikel 1'] },
        request: { context: { task: { title: 'Laadpalen vergunnen', start: '2028-07-01' } } },
      },
    });
    expect(text).not.toMatch(/expectations|provides|spatial-plans|"Een"|helpdesk/);
  });
});
