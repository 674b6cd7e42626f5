import { defineRefusals } from '@portal/kit';

/** What no text of whatever kind may be. */
export const CONTENTS_REFUSALS = defineRefusals({
  CONTENT_MALFORMED: {
    vi: 'Mục “{path}” không đúng khuôn dạng. Hãy sửa mục này rồi lưu lại.',
    en: '“{path}” does not have the right form. Mend it, then save again.',
  },
  SHARES_NOT_WHOLE: {
    vi: 'Tỷ lệ của những người hưởng nhuận bút phải ghi cho tất cả và cộng lại đúng 100%. Hãy sửa các tỷ lệ.',
    en: 'Shares of the beneficiaries are given to all of them and make 100%. Mend the shares.',
    article: 'Điều 7.2a',
  },
  FILE_UNKNOWN: {
    vi: 'Không tìm thấy tệp “{file}”. Hãy tải tệp lên lại.',
    en: 'The file “{file}” was not found. Upload it again.',
  },
  FILE_NOT_YOURS: {
    vi: 'Tệp “{file}” do người khác tải lên. Hãy tự tải tệp lên rồi gắn vào bài.',
    en: 'The file “{file}” was uploaded by somebody else. Upload it yourself, then attach it.',
  },
  FILE_NOT_A_PICTURE: {
    vi: 'Tệp “{file}” không phải là ảnh. Hãy chọn tệp jpg, gif, png hoặc bmp.',
    en: 'The file “{file}” is no picture. Choose a jpg, gif, png or bmp file.',
    article: 'Điều 10.1',
  },
});
