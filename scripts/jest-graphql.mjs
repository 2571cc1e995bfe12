// graphql compares types as it does in a production server, and does not look at each for a second copy of the library:
// jest has one registry of modules for each file, so there is none.
const environment = process.env.NODE_ENV;
process.env.NODE_ENV = 'production';
await import('graphql/jsutils/instanceOf.js');
process.env.NODE_ENV = environment;
