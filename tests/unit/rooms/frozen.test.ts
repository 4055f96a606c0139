import { expect, it } from 'vitest';
import { type Bytes, fromBase64url, toBase64url } from '@/lib/bytes/bytes';
import { unlock } from '@/lib/sealed/crypto/lock';
import { deriveHpkeKeys, unseal } from '@/lib/sealed/crypto/seal';
import {
  deriveKey,
  fingerprintOf,
  hashOf,
  type Purpose,
  tokenOf,
} from '@/lib/sealed/crypto/secrets';

/*
 * What the first version wrote. These tests may get company; a change of one of them means that rooms
 * that exist can no longer be opened.
 */

const secret = Uint8Array.from({ length: 32 }, (_, i) => i);
const room = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';
const member = '5d1c7a86-18a1-4c0f-8f0c-7d2b1a9e4c22';

const LOCKED = [
  'Aa0bZrhVBE2YszLZ4ztrP-U7Jwm1xSykACkU6J5MWnP_-avRl4tcStmgkZNz5V0ZfWvg5Z4jmngEZkHv',
  'TPduUOqFeyvh3tjC3p0MXSR9UNPQwRzUs0NA174Bte-',
  'I02668nDGB9ShpwNO0miZEGdVwKfvP5lvEMMGlM5QaISXPS8enjtPGdbRS7IcXcw2PLp5kE9CHX4O43V',
  'R0k7OBzIsUo635kVVGvfAeixegL0S_1gJKi_F_PjpEl-',
  'x7AJcV2xL_AzcA2xJJzY7qd_CQdB9GUBfWgnT9bT9eYgw9eAZ_ahmlFDg0yzcgO_BLH8C-',
  'hPJHVkxeHoRDoJZ27qBC9XgmvGTgA4kczfKKMU4Y7KwC4XCKgr1PJg8ZDaH-',
  'dVuLunq7th7bTw7Vv7fniLldd3YbV3FoLSbwnzqQ-YC-fZe0p9MXnNrjnz231t0WY1tx8RO7G2UvdeYe',
  '2PJManB6CJ03UJcSrX34Wg1Z3DQX4IK_Z6IgE02o46wlIa3AwIi8TcPQPBD_bIzah3iazoQ9lZ6xkEVN',
  'LmoOOH6LnSuGtYgsoh4a9z0AkaM9R8pa1ZKDfQVUeg0dGGFXsH_6THjVhRfIymWkNJePaWhGZsVYe2qJ',
  'ArJQ1XWPgnx2jkf0duvZZ8MyJp1X9cuCpc3IqNl8ol2ONyTtd1jkk4AnsGF3cuvb8FMrEiIPlDVLsG89',
  'xz7HTn6U38IrGpPpbuVQzsOpAXx3lZ95TY6udBJcrPVrpYbZ2WVnLrfyc_WBRjB3fv38XmxH0NOEYed0',
  'G94KRjQU2uLgsgKoThlrrpu5GoH3qIvX4OcpAC1Wx7yshY0CmpfzRZMElJaP_GB6eHV50oM5FqRZzrDf',
  'zw28KGEE9M4A0ZZXLpfmxmtu8JMysIBue_bEp1LeLpdBRQjfEd1pSLnjRYMeGwh0udav79bU7ycpdIPx',
  '3VtGK5yU8FlciPWV4-3TjwJ4NkqXWtKNmcGJ_FceZpoDqstMXdpkcpmgAOGj7N-',
  'TG8czzVJTLJGULnLPhXIKEFv3ih7fA5JUfeqxv_4W0i662LU2J8QqMjeg9V-',
  '5pWLzdAGvdCMaJin2mdMoebSyxru9oC9RX2TIPkM9ON2k4unLheMic1C02ApRjWmIsdsmXFJsWcJbpvk',
  'a8MBDCah_i-yG4lchJSlpjmb6rjyYZ4Nls3Y87gAeyZ9JrPfCQuqylHfYfFReufOYDpzzFV0_uknHJQM',
  'SDwE80_czL7Qn3hJ4o7xsyapXQXsHlt9KetRuMyvqYHF5Ze90T2jkHbscoS-GHwHsbCDHopQmylpxilY',
  'kTNuHcQbur-',
  '7tzUZ5wjuWDpZfsmTohp7Y_FAfFnJ2o65i9TKhumur0IDYrL8wTqI1lOsnuhmNwLPmtNoynbFV7NXAXf',
  'bLFM_Wq5_bFWm',
].join('');

const SEALED = [
  'AQTZJdR6GhjPAaOzfHnvN5EpdnFDhjIrlq22z4NGYX0QMWOzRkr_ekNAAw9vTuowDAi8OJlCR3UOQATn',
  'UIFrGumnBPFAqAEaqbyO6Cz4Rmv1USgFsreumjXLZQUBXwXG6DUTPOIZCSbuboFGyR4QClp9IzojHys5',
  'tv19PjPCasCyd8MJU7jkSAPRpVi-',
  'T4MsA4AAJnrCtn3BlOVd6_vRNNGkFqMnRb3eiNJHzZAZMo69l9BrkvQtIsgdRCowbfuecgkKqQhbcjsU',
  '_PC4EH3DDhdnSgmjKODL04yjOXTVcQSbHmjmIwKFjDXSA58HUOcrQyQsYSEVQ2tTOl9rG7qZ2G36ytkC',
  'Osz-5xQ0bbHNP1Mh5-',
  'xDvOEA2eaDaYpLMbRQeb6nH0KgP0zWey_afi7ndux_lgJ_9rW8RFTcSC9Pai0BD4WqVfnxx3Xqqbr8iB',
  'qoaNM53iWz6o4HPRoElWVEaBiGGVhKwPMgh7_O0VsNDYKy_jk_4cNh-2dsMHkP-',
  'V7DWHosB_oRP1Fim0crw6gaJZB_FUysVl8eE9fBcz11lpKNbPhJQL7dzgrxfnf_0zleqPpKQ6uYF9pDE',
  'PBbpzGbUClFdbQHzwwceRTQhtqZsrDroRujJhKphK74WqtV8nXnsiTgrl08o-',
  'jJU36ePyjyiif2JJjqn_JKxtOp1_1ETRDqxhHY05dqhxEqyQUMlncaZYT-_hECRfS7UjrySxs7H81vUF',
  'GIdhRTdoOIVA9tKF4K2ztVWLnIq9IkAmobZHr3gxvA0A3-',
  'JhwDA9nZ9YdsSRgqvLoNugMx6ZvJI5088TwhBEoEIMOw6ek8ZJn0Vcn14Xgmoa1pY8vMG8lhlPKM6lbS',
  'GbFLiQdz-kknwXgLDitqSmivDeJPi3FiKssSaQNji97sFvXxhLv2PEaaRnccn_tijRdQU4tHuLNw-aDm',
  'Oh1fD3dYHIuHw6GY8J2K-BtNCAml-V7-029s_JzmYSRaNLL6fPYQjCh-',
  'N7DKc0Aq5jIcpNRp9K47X3CKdwYsWgIADgFOk4jI4TQKxS2kASwpr06aWGp1VjHZwAKVlhF-tOLmwEV-',
  'xEFbdgqOyYxAZjtLL3gck_S4FRawvSndL_4eVm8ASRHgiaYcfOhWNk_3I7ibAFVLfhZ7totSZkW9Mj52',
  'GtOUnhHzOaCJx_Vww2EDs1_DQRIJqZjJvTC31juHYYJj4oSSDdqzYBmMslwjVgZT90XReKMcGDc87a4j',
  'fTuGuFANm4MW49RgRxDZE1IUOJbaXZDHdk2WyI1JkxFy2owOv7ezvR4Uppp8NxCirhezalFS249v8ATZ',
  '4K3l-',
  '9kw3niwWBvnKVoCwFJmN4lSfs1IsDEYiycovGBqxW_rBa7JXauIXNq1PrE6dToFdiAClTVLbMoNFmE9A',
  'TjjHMjY5mXAISxehL5oE7jAvmNkqT7FuF7bRU9dLnwz5s-',
  '_gQDvljfOD9CUmJROdBBVC2Zm3zZLpHT6C7sgdAoEp7kuD6YWe-',
  'iiBUvZ4-S7crCOsI3O1DHdidQYKzbrt50t-tuqImtP2tsPrHdNkrV83sx8ElCW3qyFuQ',
].join('');

it('opens a record that was locked by the first version', async () => {
  const record = fromBase64url(LOCKED) as Bytes;
  const document = await unlock(secret, { room, name: 'board', seq: 7 }, record);
  expect(document).toEqual({ title: 'Kinderopvang' });
});

it('opens a record that was sealed by the first version', async () => {
  const keys = await deriveHpkeKeys(await deriveKey(secret, room, 'coordinator-hpke'));
  const slot = { room, name: `members/${member}/card`, seq: 1 };
  const record = fromBase64url(SEALED) as Bytes;
  const context = { purpose: 'card' as const, member, slot, psk: secret };
  expect(await unseal(keys.privateKey, context, record)).toEqual({ role: 'mayor' });
  expect(toBase64url(await fingerprintOf(keys.publicKey))).toBe(
    'PKOP8AZzxG1KKt0P8EzoKqnCuG8V08cui00Va0BhzYg',
  );
});

it('makes the token and the hash of the first version', async () => {
  const token = await tokenOf(secret, room);
  expect(token).toBe('JazcBaZ27m0WX12LkfUeAu4ap3rugFjI-4Mu_YCFL4o');
  expect(await hashOf(token)).toBe(
    '983aafca12a6c85e8b8bd81f686f2d721811fb9d3bfabf298d6dc640103c18b1',
  );
});

it.each<[Purpose, string]>([
  ['desk', 'EPa3OZyeJZMs0JBbKuKhURhJ-x3kZjxnHarK7DQ11QA'],
  ['coordinator-hpke', 'kMImIPEJvjT65nsaxYhu_q_1aUjAF4T_XqL0rwsBjGA'],
  ['member-access', '3NgERtVEAfYmKLzqvvOhv-_nodUf7UbQ9hozBbdjUN8'],
  ['member-hpke', 'uf1-FJ6nPyfZHH34UVO2za5d8xTdINcGPRdt1s_8NJ8'],
  ['member-answers', '3I_mGemn1BVolLdyabIa8LYtoKfCvAs62I4Ay1tef_c'],
  ['card-psk', 'xNtw_NEIdqweePftTgtui1Iqkx04yTs68RlYAnanks8'],
  ['envelope-psk', 'MSEurBntr_rJ6uwM7m9hXgmMnEMafqCDPKxQg7s78YY'],
])('makes the %s key of the first version', async (purpose, key) => {
  expect(toBase64url(await deriveKey(secret, room, purpose))).toBe(key);
});
