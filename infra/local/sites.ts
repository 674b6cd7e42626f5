import type { Gateway } from '@portal/gateway';
import type { Log, Service } from '@portal/kit';
import { createPublicSite } from '@portal/public-site';
import { publicChanges } from './public-changes.ts';
import type { Settings } from './settings.ts';

/** The public site as a client of the gateway, told of what changes (D24). */
export function publicSite(settings: Settings, content: Service, log: Log, gateway: () => Gateway) {
  let stop: () => void = () => undefined;
  const handler = createPublicSite({
    graphql: (document, variables) => gateway().graphql(document, variables),
    publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    siteName: settings.SITE_NAME,
    office: officeOf(settings),
    changes: (changed) => (stop = publicChanges(content, changed)),
    onFault: (fault, url) => log.error({ err: fault, url }, 'a page failed'),
  });
  return { handler, close: () => stop() };
}

/** How the Department is reached (Điều 8.9): nobody but the installation knows. */
const officeOf = (settings: Settings) => ({
  address: settings.OFFICE_ADDRESS,
  telephone: settings.OFFICE_TELEPHONE,
  mail: settings.OFFICE_MAIL,
  hours: settings.OFFICE_HOURS,
});
