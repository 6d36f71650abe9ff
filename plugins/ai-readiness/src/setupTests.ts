import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Typing into a whole page takes its time on a busy machine, and so does
// loading one that is only loaded when it is needed.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
