import { fireEvent, render, screen, within } from '@testing-library/react';
import type { EditionState } from '@portal/schema/operations';
import type { ComponentType } from 'react';
import { expect, test } from 'vitest';
import type { DeskProps } from '../platform/microfrontend.tsx';
import { aRecord } from './a-record.ts';
import { answering } from './answering.tsx';
import { aPage } from './answers.ts';

/** What every desk of the board keeps: beside the items, the legal documents that wait at it (Điều 8.2, 15). */
export function listsLegalRecords(Desk: ComponentType<DeskProps>, ...at: EditionState[]): void {
  test(`legal documents at ${at.join(', ')} wait beside the items, and one of them is opened (Điều 15)`, async () => {
    const record = { ...aRecord(), unit: { __typename: 'Unit', id: 'u', name: 'Phòng Quản lý thương mại' } };
    const { Server, asked } = answering({
      LegalRecordsAwaiting: () => ({ legalRecordsAwaiting: aPage('LegalRecord', [record]) }),
      LegalRecord: () => ({ legalRecord: record }),
    });
    render(<Desk base="/desk/ban" />, { wrapper: Server });
    fireEvent.click(screen.getByRole('tab', { name: 'Văn bản' }));
    const list = within(await screen.findByRole('region', { name: 'Văn bản' }));
    const row = await list.findByRole('button', { name: /Về phát triển chợ/ });
    expect(row.textContent).toContain('Quyết định 77/QĐ-SCT · Phòng Quản lý thương mại · Trịnh Thị Ngọc');
    expect(asked.find(({ operation }) => operation === 'LegalRecordsAwaiting')?.variables).toMatchObject({
      at,
    });
    fireEvent.click(row);
    expect(decodeURIComponent(location.pathname)).toBe('/desk/ban/van-ban/r');
    // The shell tells desks of a new address; here there is none.
    fireEvent.popState(window);
    await screen.findByRole('heading', { level: 1, name: 'Về phát triển chợ' });
    expect(row.getAttribute('aria-current')).toBe('true');
    expect(asked.at(-1)).toEqual({ operation: 'LegalRecord', variables: { id: 'r' } });
  });
}
