import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// As long as a screen may take on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
