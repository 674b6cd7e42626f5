import { EncodingFindingView } from '../subgraph/encoding.view.ts';
import type { EncodingFinding } from './inspect-text.ts';

const AROUND = 30;

/** A damaged place with a little of the line around it, so that it is found again (Điều 9.2). */
export const presentFinding = (
  finding: EncodingFinding,
  text: string,
  place: { field: string; fieldName: string },
): EncodingFindingView =>
  Object.assign(new EncodingFindingView(), {
    ...{ ...finding, ...place },
    before: text
      .slice(Math.max(0, finding.start - AROUND), finding.start)
      .split('\n')
      .at(-1),
    after: text.slice(finding.end, finding.end + AROUND).split('\n')[0],
  });
