import { SAMPLE_PASSWORD, SAMPLE_PEOPLE } from '@portal/identity';
import type { Settings } from './settings.ts';

interface Announcement {
  url: string;
  seconds: string;
  settings: Settings;
  embedded: boolean;
}

/** What a newcomer needs to go on: the addresses, and one sign-in per role where there are sample people (D28). */
export function announce({ url, seconds, settings, embedded }: Announcement): void {
  const lines = [
    '',
    `Cổng thông tin đã sẵn sàng sau ${seconds} s. / The portal is ready.`,
    '',
    `  Trang công khai / public site   ${url}/`,
    `  Bàn làm việc    / desks         ${url}/desk/`,
    `  GraphQL                         ${url}/graphql`,
  ];
  if (settings.SAMPLE_CONTENT ?? embedded) {
    lines.push('', `Tài khoản mẫu, mật khẩu / sample accounts, password: ${SAMPLE_PASSWORD}`, '');
    for (const { account, name, office } of SAMPLE_PEOPLE)
      lines.push(`  ${account.padEnd(32)} ${name.padEnd(24)} ${office}`);
  }
  lines.push('', 'Ctrl-C để dừng. / Ctrl-C stops it.', '');
  console.log(lines.join('\n'));
}
