import 'artalk/Artalk.css';
import Artalk from 'artalk';
import { commentField } from '../../editors/comment-field.ts';
import { type PracticeEditor, publish } from '../../editors/document.ts';
import { part } from '../shared/shell.ts';
import { stubServer } from '../shared/stub-server.ts';

window.__received = stubServer((method) => {
  if (method === 'POST') return { id: 1, content: '', content_marked: '', nick: 'Anna', date: '2026-01-01 00:00:00', is_approved: true };
  return { comments: [], count: 0, roots_count: 0, page: {}, frontend_conf: {}, version: {} };
});
const OPTIONS = { el: '#comments', server: location.origin, site: 'Practice', pageKey: '/', pageTitle: 'Practice', locale: 'en', emoticons: false, useBackendConf: false, versionCheck: false } satisfies Parameters<typeof Artalk.init>[0];
let artalk = Artalk.init(OPTIONS);
const field = async (): Promise<PracticeEditor> => {
  await new Promise(requestAnimationFrame);
  return commentField(part('textarea.atk-textarea') as HTMLTextAreaElement, () => artalk.ctx.get('editor').getContentRaw());
};
publish(await field(), async () => {
  const held = artalk.ctx.get('editor').getContentRaw();
  artalk.destroy();
  artalk = Artalk.init(OPTIONS);
  const editor = await field();
  // Artalk puts the draft back itself, and takes its time.
  while (artalk.ctx.get('editor').getContentRaw() !== held) await new Promise(requestAnimationFrame);
  return editor;
});
