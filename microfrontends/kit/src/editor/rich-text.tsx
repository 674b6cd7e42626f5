import { Extension } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import {
  LinkBubbleMenu,
  LinkBubbleMenuHandler,
  MenuButtonBlockquote,
  MenuButtonBold,
  MenuButtonBulletedList,
  MenuButtonEditLink,
  MenuButtonItalic,
  MenuButtonOrderedList,
  MenuButtonRedo,
  MenuButtonUndo,
  MenuControlsContainer,
  MenuDivider,
  MenuSelectHeading,
  RichTextEditor,
} from 'mui-tiptap';
import type { RichTextEditorProps, RichTextEditorRef } from 'mui-tiptap';
import { useRef, useState } from 'react';
import { styleNonce } from '../platform/providers.tsx';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { addressOf } from './upload.ts';
import { InsertMenu } from './insert-menu.tsx';
import { UploadButton } from './upload-button.tsx';

/** Every block keeps the id that the server gave it, so that remarks and differences can point at it. */
const BlockId = Extension.create({
  name: 'blockId',
  addGlobalAttributes: () => [
    {
      types: [
        'paragraph',
        'heading',
        'bulletList',
        'orderedList',
        'listItem',
        'blockquote',
        'image',
        'table',
      ],
      attributes: { id: { default: null, keepOnSplit: false, rendered: false } },
    },
  ],
});

// Cast where they are used: the editor's typings name the CommonJS half of the same classes.
const EXTENSIONS = [
  StarterKit.configure({ heading: { levels: [2, 3, 4] }, codeBlock: false, code: false, link: false }),
  LinkBubbleMenuHandler,
  Image,
  TableKit.configure({ table: { resizable: false } }),
  BlockId,
];

interface RichTextProps {
  document: unknown;
  onChange(document: unknown): void;
}

/** The text of an item: headings, lists, tables, links, pictures; what is pasted is reduced to these. */
export default function RichText({ document, onChange }: RichTextProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const editor = useRef<RichTextEditorRef>(null);
  const [first] = useState(document);
  const [ready, setReady] = useState(false);
  const h = (level: number) => (language === 'vi' ? `Đề mục ${level}` : `Heading ${level}`);
  return (
    <>
      <RichTextEditor
        ref={editor}
        extensions={EXTENSIONS as unknown as NonNullable<RichTextEditorProps['extensions']>}
        content={first as object}
        injectNonce={styleNonce()}
        immediatelyRender
        // The library's extensions are there only once the editor is.
        onCreate={() => setReady(true)}
        editorProps={{ attributes: { 'aria-label': words.body, role: 'textbox', 'aria-multiline': 'true' } }}
        onUpdate={({ editor: changed }) => onChange(changed.getJSON())}
        sx={{ '& .ProseMirror': { minHeight: '16rem' } }}
        renderControls={() => (
          <MenuControlsContainer>
            <MenuSelectHeading
              labels={{
                empty: '',
                paragraph: language === 'vi' ? 'Đoạn văn' : 'Paragraph',
                heading2: h(1),
                heading3: h(2),
                heading4: h(3),
              }}
              aria-label={h(1)}
            />
            <MenuDivider />
            <MenuButtonBold tooltipLabel={language === 'vi' ? 'Đậm' : 'Bold'} />
            <MenuButtonItalic tooltipLabel={language === 'vi' ? 'Nghiêng' : 'Italic'} />
            <MenuButtonEditLink tooltipLabel={language === 'vi' ? 'Liên kết' : 'Link'} />
            <MenuDivider />
            <MenuButtonBulletedList tooltipLabel={language === 'vi' ? 'Danh sách' : 'List'} />
            <MenuButtonOrderedList tooltipLabel={language === 'vi' ? 'Danh sách số' : 'Numbered list'} />
            <MenuButtonBlockquote tooltipLabel={language === 'vi' ? 'Trích dẫn' : 'Quote'} />
            <InsertMenu />
            <MenuDivider />
            <MenuButtonUndo tooltipLabel={language === 'vi' ? 'Hoàn tác' : 'Undo'} />
            <MenuButtonRedo tooltipLabel={language === 'vi' ? 'Làm lại' : 'Redo'} />
          </MenuControlsContainer>
        )}
      >
        {() => ready && <LinkBubbleMenu />}
      </RichTextEditor>
      <UploadButton
        label={language === 'vi' ? 'Chèn ảnh vào bài' : 'Insert a picture'}
        accept="image/*"
        onUploaded={(file) => {
          const alt = window.prompt(words.alt) ?? '';
          editor.current?.editor
            ?.chain()
            .focus()
            .setImage({ src: addressOf(file), alt })
            .run();
        }}
      />
    </>
  );
}
