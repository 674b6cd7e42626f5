import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import { targetOf } from '../http/path.ts';
import { isOwnOrigin, visitOf } from '../http/visit.ts';

/** An office behind one address, with a few tabs each. */
const MOST_PER_ADDRESS = 300;

export interface Admission {
  trustProxy: boolean;
  publicUrl?: string | undefined;
  onOpen(socket: WebSocket, request: IncomingMessage): void;
}

/** Lets sockets in at /graphql, from our own pages or from programs; gives what stops it. */
export function admitSockets(server: Server, sockets: WebSocketServer, door: Admission): () => void {
  const open = new Map<string, number>();
  const count = (address: string, by: number) => {
    const now = (open.get(address) ?? 0) + by;
    if (now > 0) open.set(address, now);
    else open.delete(address);
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const { address } = visitOf(request, door.trustProxy);
    if (targetOf(request).pathname !== '/graphql') return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request, door.publicUrl)) return refuse(socket, '403 Forbidden');
    if ((open.get(address) ?? 0) >= MOST_PER_ADDRESS) return refuse(socket, '429 Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      count(address, 1);
      webSocket.on('close', () => count(address, -1));
      door.onOpen(webSocket, request);
      sockets.emit('connection', webSocket, request);
    });
  };
  server.on('upgrade', upgrade);
  return () => void server.off('upgrade', upgrade);
}

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
