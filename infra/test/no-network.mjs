// Preloaded into every test: whatever leaves this machine is refused, so that a suite says the same everywhere.
import { Socket } from 'node:net';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' ? (first.path ? 'localhost' : first.host) : undefined;
  if (host && !loopback.test(host)) throw new Error(`tests reach no network, and this one asked for ${host}`);
  return connect.apply(this, args);
};
