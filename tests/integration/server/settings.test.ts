import { describe, expect, it } from 'vitest';
import { setting, settingFaults } from '@/lib/server/settings/settings';

describe('the settings of the server', () => {
  it('may all be left out or empty', () => {
    expect(settingFaults({})).toEqual([]);
    const empty = { RATE_LIMIT_PER_MINUTE: '', ROOM_RATE_LIMIT_PER_MINUTE: ' ', DATABASE_URL: '' };
    expect(settingFaults(empty)).toEqual([]);
    expect(setting('RATE_LIMIT_PER_MINUTE', empty)).toBe(6_000);
    expect(setting('TRUSTED_PROXIES', empty)).toBe(0);
  });

  it.each([
    ['RATE_LIMIT_PER_MINUTE', 'abc'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['ROOM_RATE_LIMIT_PER_MINUTE', '-5'],
    ['ROOMS_LARGEST_STORE', '2 GB'],
    ['TRUSTED_PROXIES', 'two'],
    ['PORT', '70000'],
    ['SITE_URL', 'draagkracht.example'],
    ['TZ', 'Europe/Brussel'],
    ['LOG_LEVEL', 'verbose'],
    ['METRICS_PORT', '0'],
    ['METRICS_HOST', 'example.org'],
    ['SECURITY_CONTACT', 'security@example.org'],
    ['SECURITY_CONTACT', 'mailto:a@example.org\nExpires: never'],
    ['HOST_CONTACT', 'x'.repeat(1001)],
  ])('%s as %s is refused in one sentence that names it', (name, value) => {
    const faults = settingFaults({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} is .*\\.$`, 's'));
  });

  it('names every fault at once, and repeats no password', () => {
    const faults = settingFaults({ DATABASE_URL: 'mysql://me:secret@db/x', PORT: 'http' });
    expect(faults).toHaveLength(2);
    expect(faults.join(' ')).not.toContain('secret');
  });
});
