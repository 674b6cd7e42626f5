import { contentService } from '@portal/content';
import type { Limits } from '@portal/gateway';
import { aGateway } from '@portal/gateway/testing';
import type { TestGateway } from '@portal/gateway/testing';
import { identityService, seedIdentity } from '@portal/identity';
import { SAMPLE_PASSWORD } from '@portal/identity/sample';
import { legalService } from '@portal/legal';
import { notificationsService } from '@portal/notifications';
import { searchService } from '@portal/search';
import { trustedDocuments } from '@portal/schema';
import { OWN_PAGE } from './asking.ts';

export { OWN_PAGE, trusted } from './asking.ts';

/** All services behind the gateway, with the sample people. */
export async function aPortal(limits: Partial<Limits> = {}): Promise<TestGateway> {
  const services = [identityService, contentService, legalService, notificationsService, searchService];
  const gateway = await aGateway(services, {
    trustedDocuments,
    limits,
  });
  const identity = gateway.services.find(({ name }) => name === 'identity');
  if (identity) await seedIdentity(identity.runtime, { cost: 'CHEAP' });
  return gateway;
}

/** The cookie of somebody who signed in. */
export async function signIn(
  { url }: TestGateway,
  account: string,
  password = SAMPLE_PASSWORD,
): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: OWN_PAGE,
    body: JSON.stringify({ account: `${account}@sct.example`, password }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

export interface Answered {
  status: number;
  data: Record<string, unknown> | null;
  codes: unknown[];
  text: string;
}

export async function ask(
  { url }: TestGateway,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions?: { code?: string } }[];
  };
  return {
    status: response.status,
    data: data ?? null,
    codes: errors?.map(({ extensions }) => extensions?.code) ?? [],
    text,
  };
}
