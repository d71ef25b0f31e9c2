import { existsSync } from 'node:fs';
import { Refusal } from './refusal.ts';
import { runTool } from './runTool.ts';
import { isSuperuser } from './root.ts';
import { say } from './say.ts';

/** A Debian package; newer releases renamed some libraries with the suffix t64. */
export type DebianPackage = string;

/** True on Debian and on systems made from it, where dpkg answers what is installed. */
export const isDebian = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query');

/**
 * Installs the missing ones of these packages when we may; otherwise throws, naming the one command
 * that does. Does nothing on systems without dpkg.
 */
export async function installPackages(packages: readonly DebianPackage[]): Promise<void> {
  if (!isDebian) return;
  const missing = await findMissing(packages);
  if (missing.length === 0) return;
  if (!isSuperuser) {
    throw new Refusal(
      `System packages are missing. Run once: sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    );
  }
  say(`Installing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await runTool('apt-get', ['update', '-q', ...lock], { env });
  const names = await Promise.all(missing.map(nameInThisRelease));
  await runTool('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...lock, ...names], {
    env,
  });
}

async function findMissing(packages: readonly DebianPackage[]): Promise<DebianPackage[]> {
  const names = packages.flatMap((name) => [name, `${name}t64`]);
  // dpkg-query exits 1 when it does not know a name, yet lists the others.
  const args = ['-c', 'dpkg-query -W -f \'${Package} ${db:Status-Abbrev}\\n\' "$@" || true', 'sh'];
  const listing = await runTool('sh', [...args, ...names]);
  const installed = new Set(
    listing
      .split('\n')
      .filter((line) => / ii/.test(line))
      .map((line) => line.split(' ')[0]),
  );
  return packages.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

async function nameInThisRelease(name: DebianPackage): Promise<string> {
  const policy = await runTool('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/.test(policy) ? `${name}t64` : name;
}
