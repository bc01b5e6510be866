/** The release that is fetched where the machine has no Trivy. */
export const pinnedVersion = '0.75.0';

/**
 * The sha256 of that release's archives, by their names. They stand here, so that whoever changes the release and its list of
 * checksums changes nothing for us. A new version comes with new sums, from the release's signed list and from a second place
 * that took them down on its own.
 */
export const pinnedSums: Readonly<Record<string, string>> = {
  'trivy_0.75.0_Linux-64bit.tar.gz': 'c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f',
  'trivy_0.75.0_Linux-ARM64.tar.gz': 'a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3',
  'trivy_0.75.0_macOS-64bit.tar.gz': '291edaa9778acbe4693d067b5ad60ee11570e5ac68296e85595417528ca641e4',
  'trivy_0.75.0_macOS-ARM64.tar.gz': '4a77108cccf8e55c8d6823e1e759939a622277e66cd0daa3c1fc621ed69e4568',
};
