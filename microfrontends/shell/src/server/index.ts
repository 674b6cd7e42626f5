export { createShellHandler } from './shell-handler.ts';
