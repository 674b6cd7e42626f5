import { defineRefusals } from '@portal/kit';

/** Every reason why search does not do something. */
export const SEARCH_REFUSALS = defineRefusals({
  SYNONYM_WORDS: {
    vi: 'Mỗi vế cần từ 1 đến {most} tiếng, có chữ hoặc số. Hãy nhập lại, ví dụ “TTHC” và “thủ tục hành chính”.',
    en: 'Each side takes 1 to {most} words of letters or digits. Type it again, for example “TTHC” and “thủ tục hành chính”.',
    article: 'Điều 8.2',
  },
  SYNONYM_SAME: {
    vi: 'Hai vế là một khi bỏ dấu và chữ hoa, nên đã tìm ra nhau. Hãy nhập hai cách gọi khác nhau.',
    en: 'Without accents and capitals both sides are one, and find each other already. Type two different names.',
    article: 'Điều 8.2',
  },
  SYNONYM_KNOWN: {
    vi: 'Hai cách gọi này đã có trong danh sách.',
    en: 'These two names are in the list already.',
    article: 'Điều 8.2',
  },
  SYNONYM_UNKNOWN: {
    vi: 'Không có dòng này, có thể người khác vừa xoá. Hãy tải lại danh sách.',
    en: 'There is no such line; somebody may just have removed it. Load the list again.',
    article: 'Điều 8.2',
  },
});
