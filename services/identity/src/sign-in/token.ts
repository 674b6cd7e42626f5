import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a link. Only its digest is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
