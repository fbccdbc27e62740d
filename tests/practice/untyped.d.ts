/** The few calls of libraries without types that the practice pages make. */

declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): object;
  export function useState<T>(initial: T): [T, (next: T) => void];
  export function useMemo<T>(make: () => T, on: readonly unknown[]): T;
  export class Component<P, S> {
    constructor(props: P);
    readonly props: P;
    state: S;
    setState(state: Partial<S>): void;
    render(): unknown;
  }
}

declare module 'react-dom' {
  export function flushSync(work: () => void): void;
  const legacy: { render(node: object, into: Element): object; unmountComponentAtNode(from: Element): void };
  export default legacy;
}

declare module 'react-dom/client' {
  export function createRoot(into: Element): { render(node: object): void };
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string;
    getEntityAt(offset: number): string | null;
    getInlineStyleAt(offset: number): { has(style: string): boolean };
    findEntityRanges(filter: (character: { getEntity(): string | null }) => boolean, found: (start: number, end: number) => void): void;
  }
  export interface ContentState {
    getBlocksAsArray(): ContentBlock[];
    getEntity(key: string): { getType(): string };
  }
  export interface RawBlock {
    type: string;
    text: string;
    inlineStyleRanges: { offset: number; length: number; style: string }[];
    entityRanges: { offset: number; length: number; key: number }[];
  }
  export class CompositeDecorator {
    constructor(decorators: { strategy(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState): void; component: unknown }[]);
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: unknown;
  export function convertFromRaw(raw: { blocks: RawBlock[]; entityMap: Record<string, object> }): ContentState;
}

declare module 'quill-1/dist/quill.js' {
  interface Operation {
    insert: string | { mention: string };
    attributes?: { bold?: boolean; link?: string };
  }
  export default class Quill {
    static import(name: 'blots/embed'): { new (): object; create(value: string): HTMLElement };
    static register(what: object): void;
    constructor(element: HTMLElement, options: object);
    readonly history: { clear(): void };
    setContents(ops: readonly object[], source: 'silent'): void;
    getContents(): { ops: Operation[] };
    getLength(): number;
    setSelection(index: number, length: number, source: 'silent'): void;
    focus(): void;
  }
}

declare module '@wordpress/block-editor' {
  export const BlockCanvas: unknown;
  export const BlockEditorProvider: unknown;
  export const BlockList: unknown;
  export const BlockTools: unknown;
  export const ObserveTyping: unknown;
  export const RichText: { readonly Content: unknown; isEmpty(value: unknown): boolean };
  export const WritingFlow: unknown;
  export function useBlockProps(props: object): object;
}

declare module 'tinymce' {
  export interface TinyMce {
    readonly undoManager: { add(): void; clear(): void };
    readonly selection: { select(node: Node, content: boolean): void; collapse(toStart: boolean): void };
    setContent(html: string): void;
    getContent(): string;
    getBody(): HTMLElement;
    getContainer(): HTMLElement;
    focus(): void;
  }
  const tinymce: { init(settings: object): Promise<TinyMce[]>; remove(): void };
  export default tinymce;
}
declare module 'tinymce/*';

declare module 'trix';
