import { createElement } from 'react';
import * as React from 'react';
import type { ComponentType } from 'react';
import * as ReactDOMClient from 'react-dom/client';
import singleSpaReact from 'single-spa-react';
import { Providers } from './providers.tsx';

export interface DeskProps {
  /** The path at which this desk lives, such as /desk/xac-thuc. */
  base: string;
}

/** A desk as single-spa mounts and unmounts it; the shell says where. */
export function microfrontend(Desk: ComponentType<DeskProps>) {
  return singleSpaReact<DeskProps>({
    React,
    ReactDOMClient,
    rootComponent: ({ base }) => (
      <Providers>
        <Desk base={base} />
      </Providers>
    ),
    errorBoundary: () => createElement('p', { role: 'alert' }, 'Màn hình này gặp lỗi. Hãy tải lại trang.'),
    domElementGetter: () => document.getElementById('desk') ?? document.body,
  });
}
