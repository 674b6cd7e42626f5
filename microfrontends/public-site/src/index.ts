export { createPublicSite } from './public-site.ts';
export type { PublicSiteOptions } from './public-site.ts';
export type { Execute } from './portal/operation.ts';
export type { Office } from './site.ts';
