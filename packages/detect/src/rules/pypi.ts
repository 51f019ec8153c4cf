import type { Samples, Vendor } from "../vendor.ts";

export const pypi: Vendor = {
  name: "PyPI",
  category: "code",
  env: "PYPI_API_TOKEN",
  docs: "https://pypi.org/help/#apitoken",
  revoke: "https://pypi.org/manage/account/token/",
  rules: [
    // "pypi.org" in a macaroon
    {
      id: "pypi-api-token",
      kind: "API token",

      severity: "critical",
      shape: "pypi-AgEIcHlwaS5vcmc{url:50,600}",
    },
    {
      id: "testpypi-api-token",
      kind: "TestPyPI API token",

      severity: "medium",
      shape: "pypi-AgENdGVzdC5weXBpLm9yZw{url:50,600}",
      env: "TEST_PYPI_API_TOKEN",
      revoke: "https://test.pypi.org/manage/account/token/",
    },
  ],
};

export const pypiSamples: Samples = {
  "pypi-api-token": {
    hits: ["twine upload -u __token__ -p ‹pypi-AgEIcHlwaS5vcmc{url:150}› dist/*"],
    misses: [["pypi-AgEIcHlwaS5vcmc{url:20}", "cut short"]],
  },
};
