import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contentService } from '@portal/content';
import { aGateway } from '@portal/gateway/testing';
import type { TestGateway } from '@portal/gateway/testing';
import { identityService } from '@portal/identity';
import { serverAudits } from 'graphql-http';

let gateway: TestGateway;
before(async () => {
  gateway = await aGateway([identityService, contentService]);
});
after(() => gateway.close());

const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch });

for (const audit of audits) {
  test(`GraphQL over HTTP, ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', 'reason' in result ? result.reason : '');
  });
}

test('the whole audit was run', () => assert.equal(audits.length, 61));
