/** Where `npm run build` leaves what runs with Node alone, relative to the project. */
export const BUILD = '.next/standalone';
