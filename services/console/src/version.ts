/** The version that the console tells of itself. */
export const VERSION = '0.1.0';
