import { ADDRESSES, CARDS, FEED, ITEM } from './content.operation.ts';
import type { Address, Item, ListVariables, Page } from './content.operation.ts';
import { CHART, DIRECTORY, OFFICIALS, UNIT_PAGE } from './directory.operation.ts';
import { LEGAL_ADDRESSES, LEGAL_FACETS, LEGAL_LIST, LEGAL_PAGE, LEGAL_XML } from './legal.operation.ts';
import type { LegalFilter } from './legal.operation.ts';
import { ask } from './operation.ts';
import type { Execute, Operation } from './operation.ts';
import { SEARCH, SUGGESTIONS } from './search.operation.ts';
import type { SearchVariables } from './search.operation.ts';
import { FIELDS, SECTIONS, UNITS } from './registers.operation.ts';
import type { RegisterEntry } from './registers.operation.ts';

/** The registers, as every page needs them. */
export interface Registers {
  sections: RegisterEntry[];
  fields: RegisterEntry[];
  /** Codes of the sections that have something published, or a page of their own. */
  inUse: Set<string>;
}

/** Sections that always have something to show: the Department itself, how to reach it, its law (Điều 8.1, 8.2, 8.9). */
export const STANDING_SECTIONS = {
  legal: 'van-ban-phap-luat',
  about: 'gioi-thieu',
  contact: 'lien-he',
};

const REGISTERS_LAST = 60_000;
/** A sitemap file holds 50,000 addresses; the front page, sections and fields are among them. */
const LONGEST_SITEMAP = 49_000;

/** What the public site asks of the API. */
export class Portal {
  readonly #execute: Execute;
  #registers: Promise<Registers> | null = null;
  #readAt = 0;
  #sections: RegisterEntry[] = [];
  #fields: RegisterEntry[] = [];

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  /** Every page shows the names of sections: read once a minute, and when something changes. */
  registers(): Promise<Registers> {
    if (performance.now() - this.#readAt > REGISTERS_LAST) this.forget();
    if (this.#registers) return this.#registers;
    const reading = this.#readRegisters();
    reading.catch(() => this.forget());
    this.#registers = reading;
    this.#readAt = performance.now();
    return reading;
  }

  forget(): void {
    this.#registers = null;
  }

  async #readRegisters(): Promise<Registers> {
    // While identity is down the names last seen serve (D26).
    const [sections, fields] = await Promise.all([
      ask(this.#execute, SECTIONS, {}).then(
        (answer) => answer.sections,
        () => this.#sections,
      ),
      ask(this.#execute, FIELDS, {}).then(
        (answer) => answer.fields,
        () => this.#fields,
      ),
    ]);
    this.#sections = sections;
    this.#fields = fields;
    const firsts = await Promise.all(
      sections.map(async ({ code }) => ({ code, page: await this.cards({ section: code, first: 1 }) })),
    );
    const used = firsts.filter(({ page }) => page.edges.length > 0).map(({ code }) => code);
    return { sections, fields, inUse: new Set([...used, ...Object.values(STANDING_SECTIONS)]) };
  }

  cards(variables: ListVariables) {
    return this.#list(CARDS, variables);
  }

  feed(variables: ListVariables) {
    return this.#list(FEED, variables);
  }

  async #list<Node>(
    question: Operation<{ publishedContent: Page<Node> }, ListVariables>,
    variables: ListVariables,
  ): Promise<Page<Node>> {
    return (await ask(this.#execute, question, variables)).publishedContent;
  }

  async item(path: string): Promise<Item | null> {
    return (await ask(this.#execute, ITEM, { path })).contentByPath;
  }

  async units(): Promise<RegisterEntry[]> {
    return ask(this.#execute, UNITS, {}).then(
      ({ units }) => units,
      () => [],
    );
  }

  search(variables: SearchVariables) {
    return ask(this.#execute, SEARCH, variables);
  }

  /** Titles that somebody may be about to type; nobody misses them while search is down. */
  suggestions(typed: string): Promise<string[]> {
    return ask(this.#execute, SUGGESTIONS, { typed }).then(
      ({ suggest }) => suggest.map(({ title }) => title),
      () => [],
    );
  }

  directory() {
    return ask(this.#execute, DIRECTORY, {});
  }

  async officials(variables: { search: string; first: number; after: string | null }) {
    return (await ask(this.#execute, OFFICIALS, variables)).directory;
  }

  async unit(code: string) {
    return (await ask(this.#execute, UNIT_PAGE, { code })).unit;
  }

  async legalDocuments(variables: { filter: LegalFilter; first: number; after: string | null }) {
    return (await ask(this.#execute, LEGAL_LIST, variables)).legalDocuments;
  }

  async legalFacets() {
    return (await ask(this.#execute, LEGAL_FACETS, {})).legalFacets;
  }

  /** A document as it holds on a day (null = today), in an earlier text or (null) the present one. */
  async legalDocument(path: string, asOf: string | null, edition: number | null = null) {
    return (await ask(this.#execute, LEGAL_PAGE, { path, asOf, edition })).legalDocumentByPath;
  }

  async legalXml(path: string) {
    return (await ask(this.#execute, LEGAL_XML, { path })).legalDocumentByPath;
  }

  /** The organisation at an instant; null = now. */
  chart(at: string | null) {
    return ask(this.#execute, CHART, { at });
  }

  /** Every address there is, of items and then of legal documents, each newest first. */
  async addresses(): Promise<Address[]> {
    const items = (after: string | null): Promise<Page<Address>> =>
      this.#list(ADDRESSES, { indexed: true, first: 100, after });
    const documents = async (after: string | null): Promise<Page<Address>> =>
      (await ask(this.#execute, LEGAL_ADDRESSES, { first: 100, after })).legalDocuments;
    return [...(await everyPage(items)), ...(await everyPage(documents))].slice(0, LONGEST_SITEMAP);
  }
}

async function everyPage<Node>(read: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> = await read(after);
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && found.length < LONGEST_SITEMAP);
  return found;
}
