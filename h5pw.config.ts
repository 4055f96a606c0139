import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/support/chromium';
export default defineConfig({ testDir: './tests', testMatch: ['e2e/figures.spec.ts','e2e/result.spec.ts'], outputDir:'/tmp/h5/pw', workers:1, timeout:300000, expect:{timeout:60000}, reporter:'list',
 use:{...devices['Desktop Chrome'], baseURL:'http://localhost:3105', locale:'nl-BE', timezoneId:'Europe/Brussels', launchOptions:{executablePath:findChromium(), args:['--no-sandbox']}} });
