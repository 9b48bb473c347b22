/** The office’s electronic seal: the key it signs with and the certificates that vouch for it. */
export interface Seal {
  /** Private key, PKCS#8 in PEM; RSA. */
  keyPem: string;
  /** DER of the certificates, the key’s own first. */
  chain: readonly Buffer[];
  /** Whose seal it is, as its certificate says. */
  name: string;
}
