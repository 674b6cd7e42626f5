/** One question to another site, without following where it points. */
export type AskSite = (url: URL) => Promise<{ status: number; location: string | null }>;

export type LinkVerdict = 'OPEN' | 'GONE' | 'FAULTY' | 'UNREACHABLE' | 'PRIVATE';

export interface LinkFinding {
  verdict: LinkVerdict;
  /** HTTP status of the last answer; null when there was none. */
  status: number | null;
  /** Where it led in the end, if elsewhere. */
  movedTo: string | null;
}

/** Thrown by a port that was led into a house instead of out into the web. */
export class PrivateAddress extends Error {}

const MOST_MOVES = 5;
const MOVED = new Set([301, 302, 303, 307, 308]);

const verdictOf = (status: number): LinkVerdict => {
  if (status < 400 || status === 401 || status === 403 || status === 405) return 'OPEN';
  return status === 404 || status === 410 ? 'GONE' : 'FAULTY';
};

/** Follows a link as a reader would, a few moves at most; every address on the way is asked for by the same port (Điều 8.6). */
export async function followLink(ask: AskSite, link: string): Promise<LinkFinding> {
  const first = new URL(link);
  let url = first;
  let status: number | null = null;
  const found = (verdict: LinkVerdict): LinkFinding => ({
    verdict,
    status,
    movedTo: url.href === first.href ? null : url.href,
  });
  try {
    for (let move = 0; move <= MOST_MOVES; move += 1) {
      const answer = await ask(url);
      status = answer.status;
      if (!MOVED.has(status) || answer.location === null) return found(verdictOf(status));
      url = new URL(answer.location, url);
    }
    return found('FAULTY');
  } catch (error) {
    return found(error instanceof PrivateAddress ? 'PRIVATE' : 'UNREACHABLE');
  }
}
