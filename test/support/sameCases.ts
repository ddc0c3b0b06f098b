import fc from 'fast-check';

/** Every run of the tests tries the same cases of a property; `FUZZ_RUNS=2000` tries as many others, each time. */
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_260_317 });
