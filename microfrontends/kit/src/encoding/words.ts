/** What the slip of damaged places says; both languages have every word. */
const vi = {
  title: (places: number) => `Phiếu trả lại: ${String(places)} chỗ không phải chữ Việt Unicode (Điều 9.1)`,
  asItIs: 'Đang là:',
  meant: 'Có lẽ là:',
  unknown: 'Không đoán được; hãy gõ lại chỗ này bằng Unicode.',
  sure: 'chắc chắn',
  likely: 'khá chắc',
  unsure: 'chưa chắc, hãy đọc kỹ',
  encodings: {
    TCVN3: 'phông TCVN3 (ABC)',
    VNI: 'phông VNI-Windows',
    VIQR: 'kiểu gõ VIQR',
    VISCII: 'bảng mã VISCII',
    VPS: 'bảng mã VPS',
    CP1258: 'bảng mã Windows-1258',
    UTF8: 'Unicode bị đọc sai từng byte',
    HOMOGLYPH: 'lẫn chữ của bảng chữ cái khác',
    PRIVATE_USE: 'ký tự riêng của một phông chữ',
  },
  convert: 'Dùng bản chuyển đổi',
  hint: 'Mọi chỗ đoán được sẽ được thay trong một bản lưu mới; bản cũ vẫn còn. Hãy đọc lại trước khi gửi (Điều 9.2).',
  converted: 'Đã dùng bản chuyển đổi. Hãy đọc lại trước khi gửi.',
  print: 'In phiếu trả lại',
  show: 'Xem phiếu trả lại',
};

const en: typeof vi = {
  title: (places) => `Return slip: ${String(places)} place(s) not in Vietnamese Unicode (Điều 9.1)`,
  asItIs: 'As it is:',
  meant: 'Probably meant:',
  unknown: 'Nobody can know what was meant; type this place again in Unicode.',
  sure: 'certain',
  likely: 'fairly certain',
  unsure: 'uncertain, read with care',
  encodings: {
    TCVN3: 'TCVN3 (ABC) font',
    VNI: 'VNI-Windows font',
    VIQR: 'VIQR spelling',
    VISCII: 'VISCII',
    VPS: 'VPS',
    CP1258: 'Windows-1258',
    UTF8: 'Unicode read byte by byte',
    HOMOGLYPH: 'letters of another script among them',
    PRIVATE_USE: 'signs of one font only',
  },
  convert: 'Take the conversion',
  hint: 'Every place that could be guessed is replaced in a new saved text; the old one is kept. Read it again before you send it (Điều 9.2).',
  converted: 'The conversion was taken. Read the text again before you send it.',
  print: 'Print the return slip',
  show: 'Show the return slip',
};

export const WORDS = { vi, en };
