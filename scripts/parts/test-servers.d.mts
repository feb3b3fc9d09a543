/** Where running test servers are written down, so that the next run ends what a killed one has left. */
export const runDir: string;
