import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { anonymous } from './actor.ts';
import type { Actor } from './actor.ts';

/** One minute: long enough for a request, too short to be of use to whoever finds it in a log (D23). */
const LIFETIME = '60s';
const ISSUER = 'portal-gateway';

export interface ContextKeys {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

export const createContextKeys = (): Promise<ContextKeys> =>
  generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });

export const exportContextKey = (key: CryptoKey): Promise<JWK> => exportJWK(key);
export const importContextKey = async (jwk: JWK): Promise<CryptoKey> =>
  (await importJWK(jwk, 'EdDSA')) as CryptoKey;

/** Who is asking, signed by the gateway. It says who, never what they may do (D2). */
export const signContext = (actor: Actor, privateKey: CryptoKey): Promise<string> =>
  new SignJWT({ sid: actor.sessionId, lang: actor.language, trc: actor.traceId, purpose: actor.purpose })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(ISSUER)
    .setSubject(actor.personId ?? '')
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(privateKey);

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/** Throws when the token is forged or stale. Nobody becomes the system by a token. */
export async function verifyContext(token: string, publicKey: CryptoKey): Promise<Actor> {
  const { payload } = await jwtVerify(token, publicKey, { issuer: ISSUER, algorithms: ['EdDSA'] });
  return {
    personId: textOf(payload.sub),
    sessionId: textOf(payload['sid']),
    language: payload['lang'] === 'en' ? 'en' : 'vi',
    traceId: textOf(payload['trc']) ?? '',
    purpose: payload['purpose'] === 'gateway' ? 'gateway' : 'user',
  };
}

/** From the header of a request: without a token everybody is the public. */
export async function actorOf(authorization: string | undefined, publicKey: CryptoKey): Promise<Actor> {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  return token === undefined ? anonymous() : verifyContext(token, publicKey);
}
