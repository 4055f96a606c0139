import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from '@/lib/draft/exchange/exchange';
import { invitationText } from '@/lib/formats/invitations/invitation';
import { consultationTexts } from '@/lib/instrument/texts/consultation';
import { responseTexts } from '@/lib/instrument/texts/response';
import { proposalDraft } from '@/lib/session/consultation/proposal-file';
import { mailTo } from '@/lib/session/online/mail';
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

describe.each(['nl', 'en'] as const)('the mail with a link in %s', (locale) => {
  const link = `https://draagkracht.example/${locale}/consult#${'A'.repeat(190)}`;
  const closes = { nl: '1 maart 2028 om 17.00 uur', en: '1 March 2028 at 17:00' };
  const mailOf = async (consultation: typeof prepared, address = link) => {
    const invited = { id: '1', name: 'Gent', locale, link: address, email: 'post@gent.example' };
    return mailTo(consultation, invited, closes);
  };

  it('says what it is about, until when, and whom to ask, and has the link on a line of its own', async () => {
    const [to, query] = (await mailOf(prepared)).split('?');
    expect(to).toBe('mailto:post%40gent.example');
    const mail = new URLSearchParams(query);
    expect(mail.get('subject')).toContain('Laadpalen vergunnen');
    expect(mail.get('body')?.split('\n')).toContain(link);
    for (const said of ['De regio', closes[locale], 'regio@example.org']) {
      expect(mail.get('body')).toContain(said);
    }
    expect(mail.get('body')).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is never longer than what Windows hands to a mail program', async () => {
    const long = (length: number) => 'Vergunningen é '.repeat(length).slice(0, length);
    const { proposal, terms } = prepared;
    const given = consultationOf({
      proposal: { ...proposal, title: long(300), proposer: long(300), description: long(5_000) },
      terms: { ...terms, contact: long(300), controller: long(300), publishes: long(5_000) },
    });
    const address = await mailOf(given);
    expect(address.length).toBeLessThanOrEqual(2_000);
    expect(new URLSearchParams(address.split('?')[1]).get('body')).toContain(link);
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
