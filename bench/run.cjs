// What is measured is how the code runs in production, without its log.
process.env.NODE_ENV = 'production';
process.env.LOG_LEVEL ??= 'error';
require('@backstage/cli/config/nodeTransform.cjs');

require('./main')
  .main(process.argv.slice(2))
  .then(
    code => process.exit(code),
    error => {
      console.error(error);
      process.exit(1);
    },
  );
