import { StepView } from '@portal/kit';
import { ObjectType } from 'type-graphql';

@ObjectType({
  description: 'One step of a legal document: who, for whom, when, and whether it still stands.',
})
export class LegalStep extends StepView {}
