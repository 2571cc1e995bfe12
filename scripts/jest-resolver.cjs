// "./x.js" in our TypeScript means "./x.ts"; the packages' own "./x.js" are left alone, which a moduleNameMapper would not do.
module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes('node_modules')) {
    try {
      return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
    } catch {
      // A real .js file, then.
    }
  }
  return options.defaultResolver(request, options);
};
