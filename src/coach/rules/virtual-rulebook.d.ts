declare module 'virtual:rulebook' {
  const rulebook: import('./rulebook.ts').Rulebook;
  export default rulebook;
}
