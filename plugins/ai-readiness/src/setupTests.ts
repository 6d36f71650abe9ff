import '@testing-library/jest-dom';

// Typing into a whole page takes its time on a busy machine.
jest.setTimeout(30_000);
