/** Version of the instrument: questions, weights and rules. A draft remembers which one it answers. */
export const INSTRUMENT_VERSION = '2.1.0';
