import DataLoader from 'dataloader';
import { canonicalJson } from '../ids/canonical-json.ts';
import type { Authority, Basis, Scope } from './authority.ts';
import type { Right } from './rights.ts';

interface Question {
  right: Right;
  scope: Scope;
}

interface Reader {
  query<Row extends object>(query: {
    name: string;
    text: string;
    values: readonly unknown[];
  }): Promise<Row[]>;
}

/** Reads ask without locks and all at once: a page of thirty items with their buttons is one question (D2). */
export function readAuthority(reader: Reader, personId: string | null): Authority {
  if (personId === null) return { may: async () => null };
  const loader = new DataLoader<Question, Basis | null, string>(
    async (questions) => {
      const [row] = await reader.query<{ answers: (Basis | null)[] }>({
        name: 'authority-may-all',
        text: 'select identity.may_all($1::uuid, $2::jsonb) as answers',
        values: [personId, JSON.stringify(questions)],
      });
      return questions.map((_, index) => row?.answers[index] ?? null);
    },
    { cacheKeyFn: canonicalJson, maxBatchSize: 1_000 },
  );
  return { may: (right, scope) => loader.load({ right, scope }) };
}
