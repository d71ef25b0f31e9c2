// Plain JavaScript that runs on old Node: it must be able to say that Node is too old.

/** True when this Node strips types by itself and can load the SQLite add-on. */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** What to tell a person whose Node is too old and who has no Node inside node_modules. */
export function explainOldNode(version) {
  return (
    `Ortaq needs Node 22.18 or newer, this is ${version}. ` +
    'Run "npm ci": it brings the right Node into node_modules; if npm asks, approve the install script of "node".'
  );
}
