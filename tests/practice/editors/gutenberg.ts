import { BlockCanvas, BlockEditorProvider, BlockList, BlockTools, ObserveTyping, RichText, WritingFlow, useBlockProps } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/content.css';
import '@wordpress/block-editor/build-style/style.css';
import { createBlock, getBlockType, privateApis, registerBlockType, setDefaultBlockName } from '@wordpress/blocks';
import { __dangerousOptInToUnstableAPIsOnlyForCoreModules as optIn } from '@wordpress/private-apis';
import { registerFormatType } from '@wordpress/rich-text';
import { createUndoManager } from '@wordpress/undo-manager';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, paragraphs, run } from './document.ts';

/** How WordPress has its editor. */
interface GutenbergProps {
  /** In a frame of its own, whose body is the canvas: so on the page where posts are written. */
  readonly framed?: boolean;
  /** Each paragraph is an editor of its own, and the canvas around them none: so before version 17 of the block editor. */
  readonly apart?: boolean;
}

/** What its site keeps of a post: the blocks, and where the caret was in them. */
interface Post {
  readonly blocks: readonly { readonly clientId: string; readonly attributes: { readonly content?: unknown } }[];
  readonly selection?: object | undefined;
}

interface ParagraphProps {
  readonly attributes: { readonly content: unknown };
  setAttributes(attributes: object): void;
  readonly mergeBlocks: unknown;
  readonly onReplace: unknown;
  readonly onRemove: unknown;
}

/** Registers what WordPress's block library does for a paragraph; the library itself has a hundred other blocks in tow. */
function registerParagraph(apart: boolean): void {
  if (getBlockType('core/paragraph') !== undefined) return;
  // Whether the canvas takes the keys for a block is no public setting: the library opts in like this.
  const { unlock } = optIn('I acknowledge private features are not for use in themes or plugins and doing so will break in the next version of WordPress.', '@wordpress/block-library');
  const { editableRootKey } = unlock(privateApis);
  registerFormatType('core/link', { title: 'Link', tagName: 'a', className: null, edit: () => null });
  registerFormatType('core/bold', { title: 'Bold', tagName: 'strong', className: null, edit: () => null });
  registerBlockType('core/paragraph', {
    apiVersion: 3,
    title: 'Paragraph',
    category: 'text',
    attributes: { content: { type: 'rich-text', source: 'rich-text', selector: 'p', role: 'content' } },
    supports: { splitting: true, className: false, anchor: true, __unstablePasteTextInline: true },
    ...(apart ? {} : { [editableRootKey]: true }),
    merge: (one: { content?: string }, other: { content?: string }) => ({ content: (one.content ?? '') + (other.content ?? '') }),
    edit: Paragraph,
    save: ({ attributes }: ParagraphProps) => createElement(RichText.Content, { tagName: 'p', value: attributes.content }),
  });
  setDefaultBlockName('core/paragraph');
}

function Paragraph({ attributes, setAttributes, mergeBlocks, onReplace, onRemove }: ParagraphProps): unknown {
  return createElement(RichText, {
    identifier: 'content',
    tagName: 'p',
    ...useBlockProps({ 'aria-label': 'Block: Paragraph' }),
    value: attributes.content,
    onChange: (content: unknown) => setAttributes({ content }),
    onMerge: mergeBlocks,
    onReplace,
    onRemove,
    'data-empty': RichText.isEmpty(attributes.content),
    placeholder: 'Type / to choose a block',
    __unstableEmbedURLOnPaste: true,
    __unstableAllowPrefixTransformations: true,
  });
}

/**
 * The whole block editor of WordPress, with its store and its clipboard. The post and its history are kept as its
 * site keeps them: by its undo manager, a change that only goes on with the one before as a part of that step.
 */
export async function mountGutenberg(element: HTMLElement, { framed = false, apart = false }: GutenbergProps = {}): Promise<PracticeEditor> {
  registerParagraph(apart);
  let post: Post = { blocks: [createBlock('core/paragraph')] };
  let history = createUndoManager<Post>();
  let show: (next: Post) => void = () => undefined;

  const put = (next: Post): void => {
    post = next;
    show(next);
  };
  const record = (staged: boolean) => (blocks: Post['blocks'], { selection }: { selection?: object }): void => {
    // Nothing but the end of a step.
    if (blocks === post.blocks) return history.addRecord(undefined, false);
    const next = { blocks, selection };
    history.addRecord([{ id: 'post', changes: { post: { from: post, to: next } } }], staged);
    put(next);
  };
  const [onInput, onChange] = [record(true), record(false)];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || event.key !== 'z') return;
    event.preventDefault();
    const before = history.undo()?.[0]?.changes['post']?.from;
    if (before !== undefined) put(before);
  };
  function Editor(): unknown {
    const [{ blocks, selection }, set] = useState(post);
    show = set;
    const list = createElement(BlockList, null);
    const canvas = framed ? createElement(BlockCanvas, { height: '300px' }, list) : createElement(BlockTools, null, createElement(WritingFlow, null, createElement(ObserveTyping, null, list)));
    return createElement('div', { onKeyDown }, createElement(BlockEditorProvider, { value: blocks, selection, onInput, onChange, settings: { hasFixedToolbar: true } }, canvas));
  }
  flushSync(() => createRoot(element).render(createElement(Editor, null)));
  const page = (): Document => element.querySelector('iframe')?.contentDocument ?? document;
  // A frame is there before its page.
  while (page().querySelector('[data-block]') === null) await new Promise(requestAnimationFrame);

  return {
    load(doc: Doc) {
      history = createUndoManager();
      const parts = apart ? [doc.flatMap((paragraph, line) => (line === 0 ? paragraph : [run('<br>'), ...paragraph]))] : doc;
      flushSync(() => put({ blocks: parts.map((paragraph) => createBlock('core/paragraph', { content: paragraph.map(toHtml).join('') })) }));
    },
    read: () => post.blocks.flatMap(({ attributes }) => paragraphs(readRuns(String(attributes.content ?? '')))),
    focus() {
      const last = page().querySelector<HTMLElement>(`[data-block="${post.blocks.at(-1)?.clientId}"]`);
      if (last === null) return;
      if (framed) page().defaultView?.focus();
      last.focus();
      page().getSelection()?.selectAllChildren(last);
      page().getSelection()?.collapseToEnd();
    },
  };
}

function toHtml({ text, bold, mention, link }: Run): string {
  if (link) return `<a href="${LINKED}">${text}</a>`;
  if (mention) return `<a class="mention" href="#">${text}</a>`;
  return bold ? `<strong>${text}</strong>` : text;
}

function readRuns(html: string): Run[] {
  // Within a paragraph, as a space at the very beginning of a page is none.
  const parsed = new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').querySelector('p');
  const runs = [...(parsed?.childNodes ?? [])].map((node) => {
    if (node instanceof HTMLBRElement) return run('\n');
    return run((node.textContent ?? '').replaceAll('\u00A0', ' '), node.nodeName === 'STRONG', node instanceof HTMLElement && node.className === 'mention', node instanceof HTMLElement && node.getAttribute('href') === LINKED);
  });
  return merged(runs);
}
