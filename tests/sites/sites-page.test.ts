import { expect, it } from 'vitest';
import { HOSTS, SITES } from '../../src/sites/sites.ts';
import { sitesPage } from './sites-page.ts';

it('says what the rows say', async () => {
  await expect(sitesPage(SITES)).toMatchFileSnapshot('../../SITES.md');
});

it('names every host and every site', () => {
  const page = sitesPage(SITES);
  expect(HOSTS.filter((host) => !page.includes(host))).toEqual([]);
  for (const name of ['Swarm', 'Google+', 'Hootsuite', 'Metricool', 'Publer', 'Later', 'Sprout']) expect(page).toContain(name);
});

it('would differ if a row did', () => {
  for (const row of SITES) expect(sitesPage(SITES.map((one) => (one === row ? { ...row, id: 'another' } : one))), row.id).not.toBe(sitesPage(SITES));
});
