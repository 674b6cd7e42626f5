import { enterEdition } from '@portal/content';
import { dayAt, encodeLegacy, runCommand } from '@portal/kit';
import type { SampleDesk } from './walk-text.ts';

const DAY = 86_400_000;

/** As an old machine with .VnTime fonts writes it. */
const inTcvn3 = (text: string) => encodeLegacy(text, 'TCVN3') ?? text;

const TEXT =
  'Đoàn kiểm tra đã khảo sát sáu chợ ở vùng cao. Các hộ kinh doanh đề nghị sớm sửa mái chợ và làm lại đường điện trước mùa mưa.';

/** A text from a stick, typed in the fonts of an old machine: entered by Thường trực, recorded and gone back (Điều 9.2). */
export async function seedIntake({ content, people, clock, now }: SampleDesk): Promise<void> {
  const at = (days: number, time: string) =>
    new Date(`${dayAt(new Date(now.getTime() + days * DAY))}T${time}:00+07:00`);
  await clock.set(at(-2, '10:40'));
  const { refusals } = await runCommand(content.runtime, people.secretariat, enterEdition, {
    ...{
      kind: 'NEWS_ITEM',
      mode: 'INDIVIDUAL',
      senderId: people.contributor.personId ?? '',
      declaration: true,
    },
    ...{ medium: 'USB', deliverer: 'Văn thư chợ huyện Quan Hoá', handedOverAt: at(-2, '08:15') },
    content: {
      ...{
        title: inTcvn3('Khảo sát các chợ vùng cao'),
        summary: inTcvn3('Sáu chợ cần sửa mái trước mùa mưa.'),
      },
      document: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { id: 'khao-sat-1' },
            content: [{ type: 'text', text: inTcvn3(TEXT) }],
          },
        ],
      },
      ...{ section: 'tin-tuc-su-kien', field: 'luu-thong-hang-hoa', origin: 'AUTHORED', source: null },
      byline: [{ name: 'Hà Thị Mến', office: 'Cộng tác viên', part: 'WRITER' }],
      ...{ eventAt: at(-3, '07:30').toISOString(), attachments: [], cover: null },
    },
  });
  if (refusals.length > 0) throw new Error(`enterEdition: ${refusals.map(({ code }) => code).join(', ')}`);
}
