import { benchFirstLoad } from './first-load';
import { benchPool } from './pool';
import { benchReport } from './report';
import { benchScoring } from './scoring';
import { benchServedReport } from './served-report';

await benchScoring();
await benchReport();
await benchPool();
await benchServedReport();
await benchFirstLoad();
