import { acceptRequest, commissionItem, declineRequest, requestInformation } from '@portal/content';
import { dayAt, runCommand } from '@portal/kit';
import type { Actor, Command } from '@portal/kit';
import type { SampleDesk } from './walk-text.ts';

const DAY = 86_400_000;

interface SampleRequest {
  subject: string;
  brief: string;
  section: string;
  field?: string;
  /** Days from now: when it was asked, and when it is due. */
  asked: number;
  due: number;
  /** What the addressee did with it a few hours later. */
  then?: 'ACCEPT' | { decline: string };
  /** To the collaborator, as a commission; else to the unit, as a Mẫu 2. */
  commission?: true;
}

const REQUESTS: readonly SampleRequest[] = [
  {
    subject: 'Kết quả kiểm tra cân, đo tại các chợ trung tâm',
    brief: 'Số điểm đã kiểm tra, lỗi thường gặp, cách người mua tự kiểm tra lại hàng đã cân.',
    ...{ section: 'tin-tuc-su-kien', asked: -12, due: -6 },
    then: { decline: 'Đợt kiểm tra dời sang tháng sau; đơn vị sẽ gửi ngay khi có kết quả.' },
  },
  {
    subject: 'Nguồn hàng và giá cả phục vụ Tết',
    brief:
      'Lượng hàng dự trữ của các siêu thị, chợ đầu mối; mặt hàng có thể biến động giá và phương án bình ổn.',
    ...{ section: 'tin-tuc-su-kien', field: 'luu-thong-hang-hoa', asked: -7, due: -1, then: 'ACCEPT' },
  },
  {
    subject: 'Lịch phiên chợ hàng Việt về miền núi',
    brief: 'Thời gian, địa điểm từng phiên; số gian hàng; đầu mối đăng ký cho doanh nghiệp.',
    ...{ section: 'thong-bao', field: 'xuc-tien-thuong-mai', asked: -1, due: 3 },
  },
  {
    subject: 'Bài về làng nghề chiếu cói Nga Sơn sau khi có chỉ dẫn địa lý',
    brief: 'Khoảng 1.200 chữ và ba ảnh: người làm nghề, đơn hàng xuất khẩu, khó khăn về nguyên liệu.',
    ...{
      section: 'nghien-cuu-trao-doi',
      field: 'cong-nghiep-tieu-dung',
      asked: -2,
      due: 8,
      commission: true,
    },
  },
];

/** What the board asked for: late, open, declined, and a commission to the collaborator (Điều 10.1b, 14.3). */
export async function seedRequests({ content, people, unitId, clock, now }: SampleDesk): Promise<void> {
  const at = (days: number, time: string) =>
    new Date(`${dayAt(new Date(now.getTime() + days * DAY))}T${time}:00+07:00`);
  async function act<Input extends object, Subject, Value>(
    actor: Actor,
    command: Command<Input, Subject, Value>,
    input: Input,
  ): Promise<Value> {
    const { value, refusals } = await runCommand(content.runtime, actor, command, input);
    if (value === null) throw new Error(`${command.name}: ${refusals.map(({ code }) => code).join(', ')}`);
    return value;
  }
  for (const { asked, due, then, commission, ...said } of REQUESTS) {
    await clock.set(at(asked, '09:10'));
    const input = { ...said, kind: 'NEWS_ITEM' as const, dueAt: at(due, '17:00') };
    const { requestId: id } = commission
      ? await act(people.chief, commissionItem, { ...input, personId: people.contributor.personId })
      : await act(people.secretariat, requestInformation, { ...input, unitId });
    await clock.set(at(asked, '14:25'));
    if (then === 'ACCEPT') await act(people.author, acceptRequest, { id });
    else if (then) await act(people.unitHead, declineRequest, { id, reason: then.decline });
  }
}
