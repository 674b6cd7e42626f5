/** What the tests use of jsdom, which comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(source: string, options?: { contentType?: string });
    readonly window: { readonly document: Document };
  }
}
