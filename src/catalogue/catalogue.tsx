import { render } from 'preact';
import data from 'virtual:catalogue';
import browser from 'webextension-polyfill';
import { loadSettings } from '../settings/store.ts';
import { interfaceLanguage } from '../settings/wording.ts';
import { CataloguePage } from './catalogue-page.tsx';

const settings = await loadSettings(browser.storage);
const language = interfaceLanguage(settings.interfaceLanguage, browser.i18n.getMessage('locale'));
const place = document.querySelector('#app');
if (place) render(<CataloguePage data={data} language={language} />, place);
// The part of the page that the address names did not exist when the browser looked for it.
if (location.hash !== '') location.replace(location.hash);
