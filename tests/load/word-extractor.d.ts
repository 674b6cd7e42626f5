declare module 'word-extractor' {
  export default class WordExtractor {
    extract(file: string): Promise<{ getBody(): string }>;
  }
}
