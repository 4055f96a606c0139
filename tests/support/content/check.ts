import { everyFaultOnDisk, sayFaults } from './say-faults';

/** Says everything that is wrong with the content, and fails if anything is. */
sayFaults(await everyFaultOnDisk());
