import type { Samples, Vendor } from "../vendor.ts";

export const adafruit: Vendor = {
  name: "Adafruit IO",
  category: "cloud",
  env: "ADAFRUIT_IO_KEY",
  docs: "https://io.adafruit.com/api",
  revoke: "https://io.adafruit.com/",
  rules: [{ id: "adafruit-io-key", kind: "key", shape: "aio_{letter:4}{digit:2}{alnum:22}" }],
};

export const adafruitSamples: Samples = {
  "adafruit-io-key": {
    hits: ['#define IO_KEY "‹aio_{letter:4}{digit:2}{alnum:22}›"'],
    misses: [["ADAFRUIT_IO_KEY=aio_{letter:4}{digit:2}{alnum:21}", "one character short"]],
  },
};
