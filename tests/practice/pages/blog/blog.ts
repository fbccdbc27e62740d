import { type PracticeEditor, publish } from '../../editors/document.ts';
import { mountField } from '../../editors/plain.ts';
import { part } from '../shared/shell.ts';

const place = part('#write');

/** WordPress's classic editor: TinyMCE in its frame, which has no address, in the wrappers that WordPress puts around. */
async function classicEditor(): Promise<PracticeEditor> {
  document.body.classList.add('wp-admin');
  const wrap = document.createElement('div');
  wrap.id = 'wp-content-wrap';
  wrap.className = 'wp-editor-wrap';
  place.append(wrap);
  const { mountTinyMce } = await import('../../editors/tinymce.ts');
  return mountTinyMce(wrap);
}

/** WordPress's block editor, in a frame that is made long after the page. `?apart` has it as it was before its version 17. */
async function blockEditor(): Promise<PracticeEditor> {
  document.body.classList.add('wp-admin');
  const { mountGutenberg } = await import('../../editors/gutenberg.ts');
  return mountGutenberg(place, { framed: true, apart: location.search === '?apart' });
}

/** A comment under a post, as WordPress asks for one. */
function commentForm(): PracticeEditor {
  const form = document.createElement('form');
  form.action = '/wp-comments-post.php';
  form.addEventListener('submit', (event) => event.preventDefault());
  place.append(form);
  const editor = mountField(form);
  const field = part('textarea', form) as HTMLTextAreaElement;
  field.name = 'comment';
  field.setAttribute('aria-label', 'Commento');
  return editor;
}

/** Comments that are borrowed from Disqus: a frame of another host. */
function borrowedComments(): void {
  const frame = document.createElement('iframe');
  frame.src = 'https://disqus.com/embed/comments/';
  frame.title = 'Disqus';
  frame.style.cssText = 'width: 100%; height: 260px; border: 0';
  place.append(frame);
}

/** What stands at each path; at any other, a comment under a post. */
const EDITORS: Readonly<Record<string, () => PracticeEditor | Promise<PracticeEditor>>> = {
  '/wp-admin/post.php': classicEditor,
  '/wp-admin/post-new.php': blockEditor,
};

async function build(): Promise<PracticeEditor> {
  place.replaceChildren();
  const editor = await (EDITORS[location.pathname] ?? commentForm)();
  editor.load([[]]);
  return editor;
}

publish(await build(), build);
if (location.pathname === '/disqus') borrowedComments();
