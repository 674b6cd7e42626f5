const NAMES: Readonly<Record<string, string>> = {
  att: 'Phụ lục',
  part: 'Phần',
  chp: 'Chương',
  sec: 'Mục',
  subsec: 'Tiểu mục',
  art: 'Điều',
  cl: 'khoản',
  pnt: 'điểm',
};

/** art_28__cl_1 → "khoản 1 Điều 28", the smallest first, as people say it. */
export const placeInWords = (eId: string): string =>
  eId
    .split('__')
    .map((step) => {
      const [kind = '', number = ''] = step.split('_');
      return `${NAMES[kind] ?? kind} ${number.replace('dd', 'đ')}`;
    })
    .reverse()
    .join(' ');
