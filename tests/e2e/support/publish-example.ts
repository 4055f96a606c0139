import { publishAt } from '@/tests/support/consultation/publish-at';
import { publishedExample } from '@/tests/support/consultation/published';

/** Publishes the worked example at a host, and says under which id and title. Started by `published.ts`. */
const [origin = '', directory = ''] = process.argv.slice(2);
const { page } = await publishedExample('nl');
const room = await publishAt(origin, directory, [page]);
process.stdout.write(JSON.stringify({ room, title: page.proposal.title }));
