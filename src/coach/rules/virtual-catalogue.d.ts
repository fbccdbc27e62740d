declare module 'virtual:catalogue' {
  const data: import('./catalogue-examples.ts').CatalogueData;
  export default data;
}
