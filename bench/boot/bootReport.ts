/** What the child process answers once its backend is ready, in seconds. */
export interface BootReport {
  /** From the first line of the backend to ready; its portal's code was loaded. */
  wall: number;
  cpu: number;
}
