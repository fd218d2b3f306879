"""Use cases: state, jobs and events, without Qt and without HTTP."""
