import type { Structure } from "../vendor.ts";
import { isRandomBase64 } from "./named-value.ts";

const STRING = /^\.azconfig\.io;id=[^\s;"']{4,100};secret=([A-Za-z0-9+/]{43}=)(?![\w+/=-])/i;

/**
 * The secret of a connection string of Azure App Configuration; the newer ones of 84 characters carry a mark.
 * https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication
 */
export const appConfigurationSecret: Structure = {
  anchors: [".azconfig.io;id="],
  weight: 9,
  match(text, anchor) {
    const found = STRING.exec(text.slice(anchor, anchor + 200));
    const secret = found?.[1];
    if (!found || secret === undefined || !isRandomBase64(secret)) return undefined;
    const end = anchor + found[0].length;
    return { start: end - secret.length, end };
  },
};
