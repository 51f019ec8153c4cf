// Runs inside VS Code's extension host: VS Code calls run() of the module that `extensionTestsPath` names.
// The environment says which Mocha, which suites, and where the results go.
const { writeFileSync } = require("node:fs");

exports.run = async () => {
  const Mocha = require(process.env.VAULT_SECRET_MOCHA);
  const mocha = new Mocha({ timeout: 30_000, ui: "tdd", reporter: "min" });
  for (const suite of JSON.parse(process.env.VAULT_SECRET_SUITES)) mocha.addFile(suite);
  const results = [];
  await mocha.loadFilesAsync();
  await new Promise((resolve) => {
    mocha
      .run(resolve)
      .on("pass", (test) => results.push({ title: test.fullTitle() }))
      .on("fail", (test, error) => results.push({ title: test.fullTitle(), failure: error.stack ?? String(error) }));
  });
  writeFileSync(process.env.VAULT_SECRET_RESULTS, JSON.stringify(results));
};
