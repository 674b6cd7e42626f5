import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { PrivateAddress } from './follow-link.ts';
import type { AskSite } from './follow-link.ts';
import { isPrivateAddress } from './private-address.ts';

const PATIENCE = 10_000;

/** Looks a name up and gives the connection only addresses outside: the address that was checked is the one that is used. */
const outside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused =
      error ?? (addresses.some(({ address }) => isPrivateAddress(address)) ? inside(hostname) : null);
    const [first] = addresses ?? [];
    if (refused || !first) return callback(refused ?? inside(hostname), '', 4);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

const inside = (hostname: string) => new PrivateAddress(`${hostname} is not out in the web`);

/** HEAD to the web; only http(s) on their own ports, and no address inside a house. */
export const askSite: AskSite = (url) =>
  new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const usual = url.port === '' && (url.protocol === 'http:' || url.protocol === 'https:');
    if (!usual || url.username !== '' || (isIP(host) !== 0 && isPrivateAddress(host))) {
      reject(inside(host));
      return;
    }
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    request(
      url,
      { method: 'HEAD', lookup: outside, signal: AbortSignal.timeout(PATIENCE), agent: false },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      },
    )
      .on('error', reject)
      .end();
  });
