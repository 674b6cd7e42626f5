import type { Context } from '@portal/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { detailsOf } from '../contents/edition-content.ts';
import { EditionView } from '../editions/edition.view.ts';
import { loadersOf } from '../loaders.ts';
import type { Details } from './details.ts';
import { FactView } from './fact.view.ts';
import { KINDS } from './kinds.ts';
import { presentFacts } from './present-facts.ts';

/** What an edition has because it is of its kind; a desk sees every row, also those whose time is over. */
@Resolver(() => EditionView)
export class EditionFactsResolver {
  @FieldResolver(() => GraphQLJSON)
  async details(@Root() { row }: EditionView, @Ctx() context: Context): Promise<Details> {
    const content = await loadersOf(context).content.load(row.current_revision_id);
    return content ? detailsOf(content) : {};
  }

  @FieldResolver(() => [FactView])
  async facts(@Root() edition: EditionView, @Ctx() context: Context): Promise<FactView[]> {
    const details = await this.details(edition, context);
    return presentFacts(KINDS[edition.row.kind].details, details, context.actor.language);
  }
}
