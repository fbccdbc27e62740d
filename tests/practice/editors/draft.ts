import { CompositeDecorator, type ContentBlock, type ContentState, Editor, EditorState, type RawBlock, convertFromRaw } from 'draft-js';
import { Component, createElement } from 'react';
import ReactDOM from 'react-dom';
import { LINKED, type Doc, type PracticeEditor, merged, run } from './document.ts';

const HASHTAG = /#[\p{L}\p{N}_]+/gu;

/** Styled spans without any mark of their own in the DOM, as on X. */
const styled = (className: string) => (props: { children: unknown }) => createElement('span', { className }, props.children);

const decorator = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const match of block.getText().matchAll(HASHTAG)) found(match.index, match.index + match[0].length);
    },
    component: styled('tag'),
  },
  {
    strategy(block, found, content) {
      block.findEntityRanges((character) => kindOf(character.getEntity(), content) === 'MENTION', found);
    },
    component: styled('mention'),
  },
  {
    strategy(block, found, content) {
      block.findEntityRanges((character) => kindOf(character.getEntity(), content) === 'LINK', found);
    },
    component: (props: { children: unknown }) => createElement('a', { href: LINKED }, props.children),
  },
]);

/** What an entity is. */
function kindOf(key: string | null, content: ContentState): string | null {
  return key === null ? null : content.getEntity(key).getType();
}

interface DraftProps {
  readonly testId: string;
  readonly placeholder: string;
}

class DraftEditor extends Component<DraftProps, { editorState: EditorState }> {
  override state = { editorState: EditorState.createEmpty(decorator) };
  override render(): unknown {
    return createElement(Editor, {
      editorState: this.state.editorState,
      onChange: (editorState: EditorState) => this.setState({ editorState }),
      placeholder: this.props.placeholder,
      webDriverTestID: this.props.testId,
      ariaLabel: this.props.placeholder,
      spellCheck: true,
      stripPastedStyles: true,
    });
  }
}

/** Draft.js 0.11 on React 17, as on X: hashtags are decorated, mentions are immutable entities. */
export function mountDraft(element: HTMLElement, props: DraftProps): PracticeEditor {
  const component = ReactDOM.render(createElement(DraftEditor, props), element) as DraftEditor;
  return {
    load(doc: Doc) {
      component.setState({ editorState: EditorState.createWithContent(toContent(doc), decorator) });
    },
    read() {
      const content = component.state.editorState.getCurrentContent();
      return content.getBlocksAsArray().map((block) => merged([...block.getText()].length === 0 ? [] : readBlock(block, content)));
    },
    focus() {
      component.setState({ editorState: EditorState.moveFocusToEnd(component.state.editorState) });
    },
  };
}

/** Takes it away again, as the site does when its dialog closes. */
export function unmountDraft(element: HTMLElement): void {
  ReactDOM.unmountComponentAtNode(element);
}

function readBlock(block: ContentBlock, content: ContentState): ReturnType<typeof run>[] {
  const text = block.getText();
  const out: ReturnType<typeof run>[] = [];
  let last: string | null = null;
  for (let index = 0; index < text.length; index++) {
    const key = block.getEntityAt(index);
    const mention = kindOf(key, content) === 'MENTION';
    const character = text.charAt(index);
    const previous = out.at(-1);
    if (mention && key === last && previous !== undefined) out[out.length - 1] = run(previous.text + character, false, true);
    else out.push(run(character, block.getInlineStyleAt(index).has('BOLD'), mention, kindOf(key, content) === 'LINK'));
    last = mention ? key : null;
  }
  return out;
}

function toContent(doc: Doc): ContentState {
  const entityMap: Record<string, object> = {};
  const blocks = doc.map((paragraph): RawBlock => {
    const block: RawBlock = { type: 'unstyled', text: '', inlineStyleRanges: [], entityRanges: [] };
    for (const part of paragraph) {
      const range = { offset: block.text.length, length: part.text.length };
      if (part.bold) block.inlineStyleRanges.push({ ...range, style: 'BOLD' });
      if (part.mention || part.link) {
        const key = Object.keys(entityMap).length;
        entityMap[key] = part.link ? { type: 'LINK', mutability: 'MUTABLE', data: { url: LINKED } } : { type: 'MENTION', mutability: 'IMMUTABLE', data: {} };
        block.entityRanges.push({ ...range, key });
      }
      block.text += part.text;
    }
    return block;
  });
  return convertFromRaw({ blocks, entityMap });
}
