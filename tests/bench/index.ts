import { benchFirstLoad } from './first-load';
import { benchPool } from './pool';
import { benchReport } from './report';
import { benchScoring } from './scoring';

await benchScoring();
await benchReport();
await benchPool();
await benchFirstLoad();
