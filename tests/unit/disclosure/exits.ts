import { makeResponse } from '@/lib/collecting/responses/make-response';
import type { Audience } from '@/lib/disclosure/audiences';
import { mayAttach } from '@/lib/disclosure/file';
import { resultForRoom } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { openMemoryStore } from '@/lib/draft/store/device-store';
import { toRequest } from '@/lib/draft/to-request';
import { duplicate } from '@/lib/draft/updates';
import { findingsOf } from '@/lib/findings';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { reportAttachments } from '@/lib/report/attachment';
import { buildSummary } from '@/lib/report/summary';
import type { Copy } from '@/lib/report/types';
import { answersOf } from '@/lib/rooms/documents/answers';
import { factsOf } from '@/lib/rooms/documents/facts';
import type { Membership } from '@/lib/rooms/membership/membership';
import type { Coordinator } from '@/lib/rooms/roles/coordinator';
import { deskDocument } from '@/lib/rooms/sync/synced-document';
import { loadWording } from '@/lib/wording/texts';
import { DATE, docxOf, exportOf, noteOf, slidesIn, textOf, unpack } from '../formats/support';
import { reportOf } from '../report/support';

/** Something that an audience gets: data of known shape, or text. */
export interface Exit {
  name: string;
  /** A draft, or a part of one. */
  draft?: unknown;
  request?: unknown;
  result?: unknown;
  text: string;
}

const data = (name: string, shapes: Omit<Exit, 'name' | 'text'>, all: unknown = shapes): Exit => ({
  name,
  ...shapes,
  text: JSON.stringify(all),
});

const requestOf = (draft: Draft): AssessRequest => toRequest(draft, { title: '–', locale: 'nl' });

async function files(draft: Draft, copy: Copy): Promise<Exit[]> {
  const request = requestOf(draft);
  const json = JSON.parse(textOf(await exportOf(request, 'json', { copy })));
  const text = async (name: string, made: Promise<string>) => ({ name, text: await made });
  return [
    data(`${copy} JSON`, { request: json.request, result: json.result }, json),
    await text('HTML', exportOf(request, 'html', { copy }).then(textOf)),
    await text(
      'XLSX',
      exportOf(request, 'xlsx', { copy }).then(({ bytes }) => unpack(bytes).text),
    ),
    await text('calendar', exportOf(request, 'calendar', { copy }).then(textOf)),
    await text(
      'DOCX',
      docxOf(request, copy).then(({ bytes }) => unpack(bytes).text),
    ),
    await text(
      'note to the college',
      noteOf(request, copy).then(({ bytes, note }) => unpack(bytes).text + JSON.stringify(note)),
    ),
    await text(
      'slides',
      slidesIn(request, copy).then(({ bytes }) => unpack(bytes).text),
    ),
    ...(await Promise.all(
      SHEETS.map((sheet) =>
        text(`CSV ${sheet}`, exportOf(request, 'csv', { copy, sheet }).then(textOf)),
      ),
    )),
  ];
}

async function attachment(draft: Draft): Promise<Exit[]> {
  const request = requestOf(draft);
  if (!mayAttach(request)) return [];
  const { report } = await reportOf(request, 'working');
  return reportAttachments(report, JSON.parse(await exportFile(draft))).map(({ name, bytes }) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }));
}

/** Everything that each audience gets of a draft, made as the product makes it. */
export const exits: Record<Audience, (draft: Draft) => Promise<Exit[]>> = {
  device: async (draft) => {
    const store = openMemoryStore();
    await store.create(draft);
    const stored = await store.get(draft.id);
    const copy = duplicate(draft, { id: draft.id, name: draft.name, now: draft.createdAt });
    return [data('store', { draft: stored }), data('duplicate', { draft: copy })];
  },
  file: async (draft) => {
    const file = JSON.parse(await exportFile(draft));
    return [
      data('assessment file', { draft: file.draft }),
      ...(await attachment(draft)),
      ...(await files(draft, 'working')),
    ];
  },
  desk: async (draft) => [
    data('desk', { draft: deskDocument({} as Coordinator).of(draft, {} as Membership) }),
  ],
  coordinator: async (draft) => {
    const { answers, notes, unsure, updatedAt } = answersOf(draft, {
      finished: true,
      accepted: [],
    });
    return [data('answers', { draft: { updatedAt, request: { answers, notes, unsure } } })];
  },
  room: async (draft) => {
    const { title, context, norm, ...rest } = factsOf(draft);
    const request = requestOf(draft);
    const published = resultForRoom({ request, result: assess(instrument, request) });
    return [
      data('board', { draft: { name: title, request: { context, norm } } }, { title, rest }),
      data('results', { ...published }),
    ];
  },
  consultation: async (draft) => {
    const file = await makeResponse(
      draft,
      {
        proposal: { title: 'Kinderopvang' },
        kind: 'assessed',
        sharing: 'counted',
        state: 'administrative',
        signedBy: { role: 'generalDirector' },
        remarks: [],
      },
      DATE,
    );
    const { instrumentVersion, fingerprints, fictional, request } = file;
    const held = { instrumentVersion, fingerprints, request: { ...request, fictional } };
    return [data('response', { draft: held }, file)];
  },
  publication: async (draft) => {
    const request = requestOf(draft);
    const wording = await loadWording('nl');
    const result = assess(instrument, request);
    const findings = findingsOf(result, request, wording);
    const summary = buildSummary({ request, result, findings, wording, date: DATE }, 4);
    return [
      ...(await files(draft, 'publication')),
      { name: 'summary', text: JSON.stringify(summary) },
      { name: 'letter', text: unpack((await exportOf(request, 'letter')).bytes).text },
    ];
  },
};
