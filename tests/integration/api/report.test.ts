import { describe, expect, it } from 'vitest';
import { municipalities } from '@/lib/instrument/municipalities/municipalities';
import { readRequest } from '@/lib/server/http/api';
import { reportRequestSchema } from '@/lib/server/report/schema';
import { minimal, post } from './support';

describe('the body of a report', () => {
  it('has a municipality by its code alone, as on screen', async () => {
    const known = (await municipalities()).find(({ name }) => name === 'Gent');
    const context = { ...minimal.context, municipality: { nis: known?.nis } };
    const earlier = { context: { task: {}, municipality: { nis: known?.nis, population: 10 } } };
    const previousRound = { on: '2026-01-01', request: earlier };
    const read = await readRequest(
      post({ ...minimal, context, previousRound }),
      reportRequestSchema,
    );
    if (!read.ok) throw new Error('Refused.');
    expect(read.body.context.municipality).toEqual({ ...known, country: 'BE' });
    expect(read.body.previousRound?.request.context.municipality).toEqual({
      ...known,
      country: 'BE',
      population: 10,
    });
  });
});
