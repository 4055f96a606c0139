import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

const RECIPE = 'hosting/nginx.conf';

/** Whether there is an nginx here. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

export interface Proxy {
  /** By https. */
  origin: string;
  stop(): Promise<void>;
}

/** The recipe with other ports and places; nothing else is changed. */
function recipeFor(folder: string, ports: { http: number; https: number; servers: number[] }) {
  const changes: [RegExp, string][] = [
    [/listen \[::\]:.*\n/g, '\n'],
    [/listen 80;/, `listen 127.0.0.1:${ports.http};`],
    [/listen 443 /, `listen 127.0.0.1:${ports.https} `],
    [/\/etc\/ssl\/draagkracht/g, folder],
    [/\/var\/log\/nginx/g, folder],
    ...ports.servers.map((port, at): [RegExp, string] => [
      new RegExp(`127\\.0\\.0\\.1:300${at}`),
      `127.0.0.1:${port}`,
    ]),
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${RECIPE} has no ${from}.`);
      from.lastIndex = 0;
      return text.replace(from, to);
    },
    readFileSync(RECIPE, 'utf8'),
  );
}

function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req',
      ...kind,
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`no certificate was made: ${stderr}`);
}

/** Lets this process believe that certificate too. */
function trust(folder: string): void {
  const made = readFileSync(join(folder, 'fullchain.pem'), 'utf8');
  setDefaultCACertificates([...getCACertificates('default'), made]);
}

/** Starts nginx by the recipe in front of two servers, and waits until it listens. */
export async function startNginx(
  folder: string,
  ports: { http: number; https: number; servers: number[] },
): Promise<Proxy> {
  makeCertificate(folder);
  trust(folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  const main = join(folder, 'main.conf');
  writeFileSync(
    main,
    `daemon off; pid ${folder}/pid; error_log ${folder}/main.log;
events {}
http { ${temporary.join(' ')} access_log off;
${recipeFor(folder, ports)}
}\n`,
  );
  const nginx = spawn('nginx', ['-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (part) => {
    said += part;
  });
  const ended = once(nginx, 'exit');
  const plain = `http://127.0.0.1:${ports.http}`;
  for (let turn = 0; ; turn++) {
    const answers = await fetch(plain, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (nginx.exitCode !== null || turn > 100) throw new Error(`nginx did not start: ${said}`);
    await after(50);
  }
  return {
    origin: `https://127.0.0.1:${ports.https}`,
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}
