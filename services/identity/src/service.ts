import { assembleService, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { onChiefAppointment, vacancyTimer } from './board/watch-vacancy.ts';
import { delegationEnd } from './delegations/delegation-end.timer.ts';
import { IDENTITY_MIGRATIONS } from './migrations/index.ts';
import { IDENTITY_REFUSALS } from './refusals.ts';
import { onEditionOver } from './reactions/on-edition-over.end-assignments.ts';
import { identitySubgraph } from './subgraph.ts';

const name = 'identity';

/** What infra, the gateway and tests see of identity. */
export const identityService = {
  name,
  migrations: IDENTITY_MIGRATIONS,
  entities: [],
  refusals: IDENTITY_REFUSALS,
  async create({ publicKey, filesFolder: _none, ...options }) {
    const runtime = await ServiceRuntime.start({
      ...options,
      name,
      entities: [],
      refusals: IDENTITY_REFUSALS,
    });
    return assembleService({
      runtime,
      subgraph: await identitySubgraph(),
      publicKey,
      consumers: [onChiefAppointment, onEditionOver],
      timers: [delegationEnd, vacancyTimer],
    });
  },
} satisfies ServiceDefinition & { refusals: object };
