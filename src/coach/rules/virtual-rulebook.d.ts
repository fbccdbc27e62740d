declare module 'virtual:rulebook' {
  const rulebook: import('./rulebook.ts').Rulebook;
  export default rulebook;
}

declare module 'virtual:names' {
  const names: import('./rulebook.ts').Catalogue;
  export default names;
}
