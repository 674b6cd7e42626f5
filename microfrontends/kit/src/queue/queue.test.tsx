import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { QueueRowFragment } from '@portal/schema/operations';
import { listsChanged } from '../inbox/use-inbox.ts';
import { answering } from '../testing/answering.tsx';
import { DeskQueue } from './queues.tsx';

const PAGE = 20;
const ROW_PX = 150;
const IN_SIGHT = 3;

beforeEach(() => {
  vi.stubGlobal('innerHeight', IN_SIGHT * ROW_PX);
  // jsdom lays nothing out: rows are as high as we say, and the list begins at the top of the page.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_PX);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, -scrollY, 0, 0),
  );
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(() =>
    Number.parseInt(document.querySelector('ul')?.style.height ?? ''),
  );
  vi.spyOn(window, 'scrollTo').mockImplementation(((to: ScrollToOptions) =>
    scrolledTo(to.top ?? 0)) as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  scrolledTo(0);
});

function scrolledTo(top: number) {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  fireEvent.scroll(window);
}

const row = (number: number): QueueRowFragment & { __typename: 'Edition' } => ({
  __typename: 'Edition',
  id: `e${number}`,
  title: `Bài ${number}`,
  state: 'COMPILING',
  stateName: 'Tổng hợp, biên tập',
  kindName: 'Tin tức, sự kiện',
  enteredStateAt: '2026-11-24T02:00:00Z',
  lastSavedAt: '2026-11-24T02:00:00Z',
  scheduledFor: null,
  due: null,
  version: 1,
  unit: null,
  author: null,
  assignees: [],
  section: { __typename: 'Section', id: 's', code: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' } as never,
});

/** A queue of the server’s, which the test may change; page by page, longest waiting first. */
function aQueue(count: number) {
  const waiting = Array.from({ length: count }, (_, index) => index + 1);
  const network = { down: false };
  const server = answering({
    EditionsAwaiting({ after }) {
      if (network.down) return undefined as never;
      const open = waiting.filter((number) => number > Number(after ?? 0));
      const edges = open
        .slice(0, PAGE)
        .map((number) => ({ __typename: 'EditionEdge', cursor: String(number), node: row(number) }));
      return {
        editionsAwaiting: {
          __typename: 'EditionConnection',
          edges,
          pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: open.length > PAGE,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        },
      };
    },
    ClaimsOfEditions: () => ({ nodes: [] }),
    EditionSignals: () => ({
      editionSignals: { __typename: 'EditionSignal', kind: 'NONE', id: '', version: 1 },
    }),
  });
  const pages = () => server.asked.filter(({ operation }) => operation === 'EditionsAwaiting');
  return { ...server, waiting, network, pages };
}

const shown = () => screen.getAllByText(/^Bài \d+$/).map(({ textContent }) => textContent);
const rowOf = (number: number) => screen.getByText(`Bài ${number}`).closest<HTMLElement>('[role="button"]')!;
/** How far below the top of the window a row stands. */
const placeOf = (number: number) =>
  Number(/\d+/.exec(rowOf(number).closest('li')?.style.transform ?? '')?.[0]) - scrollY;
const said = () => document.querySelector('[role="status"]')?.textContent;

async function opened(count: number) {
  const queue = aQueue(count);
  render(<DeskQueue desk="COMPILE" label="Chờ" selected="" onSelect={() => undefined} />, {
    wrapper: queue.Server,
  });
  await screen.findByText('Bài 1');
  return queue;
}

/** As somebody does who goes on and on to the end. */
async function readAll(count: number) {
  const list = document.querySelector('ul')!;
  rowOf(1).focus();
  while (!said()?.startsWith(`${count} bài`)) {
    const before = said();
    fireEvent.keyDown(list, { key: 'End' });
    await waitFor(() => expect(said()).not.toBe(before));
  }
}

test('of a long list only the rows in sight are in the DOM, and each says which of how many it is (D34)', async () => {
  await opened(60);
  expect(said()).toBe('20 bài, còn nữa');
  expect(rowOf(1).closest('li')?.getAttribute('aria-setsize')).toBe('-1');
  await readAll(60);
  fireEvent.keyDown(document.querySelector('ul')!, { key: 'End' });
  expect(shown().length).toBeLessThan(20);
  const last = rowOf(60).closest('li');
  expect([last?.getAttribute('aria-posinset'), last?.getAttribute('aria-setsize')]).toEqual(['60', '60']);
});

test('the next page is asked for when the end comes near, by its key, and only once', async () => {
  const { pages } = await opened(60);
  expect(pages().map(({ variables }) => variables['after'])).toEqual([undefined]);
  act(() => scrolledTo(12 * ROW_PX));
  await waitFor(() => expect(said()).toBe('40 bài, còn nữa'));
  expect(pages().map(({ variables }) => variables['after'])).toEqual([undefined, '20']);
});

test('the keys go over all that was loaded, and the focus stays on its row when that is scrolled out of sight', async () => {
  await opened(60);
  await readAll(60);
  const list = document.querySelector('ul')!;
  fireEvent.keyDown(list, { key: 'End' });
  expect(document.activeElement).toBe(rowOf(60));
  fireEvent.keyDown(list, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(rowOf(59));
  act(() => scrolledTo(0));
  expect(shown()).toContain('Bài 1');
  expect(document.activeElement).toBe(rowOf(59));
  fireEvent.keyDown(list, { key: 'Home' });
  expect(document.activeElement).toBe(rowOf(1));
  expect([...document.querySelectorAll('li [tabindex="0"]')]).toEqual([rowOf(1)]);
});

test('after news a long list does not shrink to its first page; what is in sight is read anew, and no more', async () => {
  const { waiting, pages } = await opened(60);
  await readAll(60);
  act(() => scrolledTo(30 * ROW_PX));
  const before = pages().length;
  waiting.splice(waiting.indexOf(32), 1);
  act(() => listsChanged());
  await waitFor(() => expect(said()).toBe('59 bài'));
  expect(shown()).toContain('Bài 31');
  expect(shown()).not.toContain('Bài 32');
  expect(pages().length - before).toBeLessThanOrEqual(3);
});

test('rows that left above do not move what is being read', async () => {
  const { waiting } = await opened(60);
  await readAll(60);
  act(() => scrolledTo(30 * ROW_PX));
  const before = placeOf(33);
  waiting.splice(0, 2);
  act(() => listsChanged());
  await waitFor(() => expect(said()).toBe('58 bài'));
  expect(placeOf(33)).toBe(before);
});

test('when the row that has the focus leaves the list, the one after it has the focus', async () => {
  const { waiting } = await opened(10);
  fireEvent.focus(rowOf(3));
  rowOf(3).focus();
  waiting.splice(2, 1);
  act(() => listsChanged());
  await waitFor(() => expect(said()).toBe('9 bài'));
  expect(document.activeElement).toBe(rowOf(4));
});

test('a page that could not be had is asked for once, and again when somebody says so', async () => {
  const { network, pages } = await opened(60);
  network.down = true;
  act(() => scrolledTo(12 * ROW_PX));
  const again = await screen.findByRole('button', { name: 'Thử lại' });
  act(() => scrolledTo(13 * ROW_PX));
  expect(pages()).toHaveLength(2);
  expect(shown()).toContain('Bài 14');
  network.down = false;
  fireEvent.click(again);
  await waitFor(() => expect(said()).toBe('40 bài, còn nữa'));
});

test('a list that is hidden behind an item on a phone reads nothing by itself', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(0);
  const { pages } = await opened(60);
  act(() => scrolledTo(0));
  expect(shown().length).toBeLessThan(20);
  expect(pages()).toHaveLength(1);
});
