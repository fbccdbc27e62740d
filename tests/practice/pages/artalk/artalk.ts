import 'artalk/Artalk.css';
import Artalk from 'artalk';
import { commentField } from '../../editors/comment-field.ts';
import { publish } from '../../editors/document.ts';
import { part } from '../shared/shell.ts';
import { stubServer } from '../shared/stub-server.ts';

window.__received = stubServer((method) => {
  if (method === 'POST') return { id: 1, content: '', content_marked: '', nick: 'Anna', date: '2026-01-01 00:00:00', is_approved: true };
  return { comments: [], count: 0, roots_count: 0, page: {}, frontend_conf: {}, version: {} };
});
const artalk = Artalk.init({ el: '#comments', server: location.origin, site: 'Practice', pageKey: '/', pageTitle: 'Practice', locale: 'en', emoticons: false, useBackendConf: false, versionCheck: false });
await new Promise(requestAnimationFrame);
publish(commentField(part('textarea.atk-textarea') as HTMLTextAreaElement, () => artalk.ctx.get('editor').getContentRaw()));
