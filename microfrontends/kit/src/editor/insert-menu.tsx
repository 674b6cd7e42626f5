import { MenuButtonAddTable, useRichTextEditorContext } from 'mui-tiptap';
import { useLanguage } from '../platform/language.ts';

/** A table of three by three with a head; further rows come with Tab in the last cell. */
export function InsertMenu() {
  const editor = useRichTextEditorContext();
  const language = useLanguage();
  return (
    <MenuButtonAddTable
      tooltipLabel={language === 'vi' ? 'Chèn bảng' : 'Insert a table'}
      onClick={() => editor?.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
    />
  );
}
