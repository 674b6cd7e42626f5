import { Markup } from '../markup/markup.ts';

/** The star in the middle of a Đông Sơn drum, which was first dug up in Thanh Hoá: our own drawing, fourteen rays. */
const RAYS = 14;

const point = (radius: number, angle: number) =>
  `${(32 + radius * Math.sin(angle)).toFixed(2)} ${(32 - radius * Math.cos(angle)).toFixed(2)}`;

export const starPath = Array.from({ length: RAYS * 2 }, (_, index) =>
  point(index % 2 ? 6.2 : 19, (index * Math.PI) / RAYS),
).join(' L');

export const mark = new Markup(
  `<svg class="mark" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor"><circle cx="32" cy="32" r="30" stroke-width="2"/><circle cx="32" cy="32" r="26" stroke-width="3" stroke-dasharray="1.6 1.803"/><circle cx="32" cy="32" r="22" stroke-width="1.4"/></g><path fill="currentColor" d="M${starPath}Z"/></svg>`,
);
