import type { Server } from 'node:http';
import { StartFault } from './settings.ts';
import type { Settings } from './settings.ts';

/** Opens the one address; a port that is taken or forbidden is said in a sentence. */
export function listen(server: Server, { HOST, PORT }: Settings): Promise<void> {
  return new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refuse(new StartFault(sentence(error, HOST, PORT))),
    );
    server.listen(PORT, HOST, done);
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Cổng ${port} đang được chương trình khác dùng; hãy đặt PORT khác, ví dụ PORT=${port + 1} npm start. / Port ${port} is taken; set another PORT.`;
  if (error.code === 'EACCES')
    return `Không được phép mở cổng ${port}; hãy đặt PORT từ 1024 trở lên. / Port ${port} may not be opened; set PORT to 1024 or more.`;
  return `Không mở được ${host}:${port} (${error.code ?? error.message}). / ${host}:${port} cannot be opened.`;
}
