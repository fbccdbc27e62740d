#!/usr/bin/env node
// `npx parlacon`: starts the coach that `npm run build` made. npx links a command once, so that it has
// to be a file that is there before the first build.
import { existsSync } from 'node:fs';

const built = new URL('../dist/check/parlacon.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('Nothing is built yet: npm run build');
  process.exitCode = 2;
}
