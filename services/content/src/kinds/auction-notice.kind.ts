import { date, dateTime, longText, money, REQUIRED, text } from './detail-field.ts';
import { describeKind, inOrder } from './kind.ts';

/** Thông báo bán đấu giá tài sản: a posting that says what is sold, by whom, from which price, when and where (Điều 8.8). */
export const AUCTION_NOTICE = describeKind({
  code: 'AUCTION_NOTICE',
  typeName: 'AuctionNotice',
  group: 'NOTICES',
  article: 'Điều 8.8',
  name: { vi: 'Thông báo bán đấu giá', en: 'Auction notice' },
  description: {
    vi: 'Tài sản, người có tài sản, tổ chức đấu giá, giá khởi điểm, thời gian đăng ký và thời gian, địa điểm đấu giá.',
    en: 'The property, its owner, the organiser, starting price, registration, time and place.',
  },
  schemaType: 'SpecialAnnouncement',
  defaultSection: 'thong-bao',
  details: [
    longText('property', 'Tài sản đấu giá', 'Property', REQUIRED),
    text('owner', 'Người có tài sản', 'Owner', REQUIRED),
    text('organiser', 'Tổ chức bán đấu giá', 'Organiser', REQUIRED),
    money('startingPrice', 'Giá khởi điểm', 'Starting price', REQUIRED),
    money('deposit', 'Tiền đặt trước', 'Deposit'),
    dateTime('registerFrom', 'Nhận đăng ký từ', 'Registration from', REQUIRED),
    dateTime('registerUntil', 'Nhận đăng ký đến', 'Registration until', REQUIRED),
    dateTime('auctionAt', 'Thời gian đấu giá', 'Time of the auction', REQUIRED),
    text('place', 'Địa điểm đấu giá', 'Place of the auction', REQUIRED),
    date('validFrom', 'Niêm yết từ ngày', 'On show from', REQUIRED),
    date('validUntil', 'Niêm yết đến hết ngày', 'On show until the end of', REQUIRED),
  ],
  validity: { from: 'validFrom', until: 'validUntil' },
  rules: [
    inOrder('validFrom', 'validUntil'),
    inOrder('registerFrom', 'registerUntil'),
    inOrder('registerUntil', 'auctionAt'),
  ],
});
