import { Migration } from '@mikro-orm/migrations';

/**
 * What is indexed goes into the inverted lists at once. PostgreSQL otherwise lays it on a pile of up to four megabytes beside
 * them, and each list that a search asks for reads through the pile again: few facts are stated, many searches are asked.
 */
export class ListsAtOnce20261127 extends Migration {
  override up(): void {
    for (const list of ['search.passage_words', 'search.fact_heading_words']) {
      this.addSql(`alter index ${list} set (fastupdate = off)`);
      this.addSql(`select gin_clean_pending_list('${list}')`);
    }
  }
}
