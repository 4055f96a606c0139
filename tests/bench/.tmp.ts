import { benchReport } from './report'; await benchReport();
