/** From the verifier's report to what a desk may say; every field of the report comes from a stranger's file. */
import type { ContentCredentials } from '../domain/content-credentials.ts';

interface Status {
  readonly code?: unknown;
}

interface Manifest {
  readonly signature_info?: { readonly common_name?: unknown; readonly issuer?: unknown; readonly time?: unknown };
  readonly assertions?: readonly { readonly label?: unknown; readonly data?: unknown }[];
}

/** The part of the report that is read here. */
export interface ManifestStore {
  readonly active_manifest?: string;
  readonly manifests?: Readonly<Record<string, Manifest>>;
  readonly validation_state?: unknown;
  readonly validation_results?: {
    readonly activeManifest?: { readonly failure?: readonly Status[] };
    readonly ingredientDeltas?: readonly unknown[];
  };
  readonly validation_status?: readonly Status[];
}

/** No trust list is asked, so that this one always comes and says nothing. */
const UNTRUSTED = 'signingCredential.untrusted';

/** What a failure means to an editor, the gravest first. */
const WORDS: readonly (readonly [code: RegExp, words: string])[] = [
  [/^assertion\.(dataHash|bmffHash|boxesHash|collectionHash)\./, 'the file was changed after it was signed'],
  [/^claimSignature\./, 'the signature does not fit what it signs'],
  [/^assertion\.(hashedURI|missing|undeclared)/, 'a statement in it was changed or removed after it was signed'],
  [/^claim\./, 'its claim is missing or damaged'],
];
/** About the signer's certificate only: the file itself may be as it was signed. */
const CERTIFICATE = /^(signingCredential|timeStamp|algorithm)\./;

export function credentialsOf(store: ManifestStore): ContentCredentials {
  const manifest = store.active_manifest === undefined ? undefined : store.manifests?.[store.active_manifest];
  if (manifest === undefined) return { state: 'unverified', why: 'it names no manifest of its own' };
  const failures = (store.validation_results?.activeManifest?.failure ?? store.validation_status ?? [])
    .map(({ code }) => plain(code))
    .filter((code) => code !== '' && code !== UNTRUSTED);
  const known = WORDS.find(([code]) => failures.some((failure) => code.test(failure)));
  if (known !== undefined) return { state: 'broken', why: known[1] };
  const grave = failures.find((failure) => !CERTIFICATE.test(failure));
  if (grave !== undefined) return { state: 'broken', why: grave };
  const doubtful = failures[0];
  if (doubtful !== undefined)
    return { state: 'unverified', why: `the signer’s certificate was not accepted (${doubtful})` };
  if (store.validation_state !== 'Valid' && store.validation_state !== 'Trusted')
    return { state: 'unverified', why: 'the verifier came to no result' };
  return {
    state: 'intact',
    signer: signerOf(manifest),
    signedAt: /^\d{4}-\d\d-\d\dT/.test(plain(manifest.signature_info?.time))
      ? plain(manifest.signature_info?.time)
      : null,
    sourceTypes: sourceTypes(manifest),
  };
}

function signerOf({ signature_info }: Manifest): string {
  const name = plain(signature_info?.common_name);
  const issuer = plain(signature_info?.issuer);
  if (name === '' && issuer === '') return 'a signer without a name';
  return name === '' || issuer === '' || name === issuer ? name || issuer : `${name} (${issuer})`;
}

function sourceTypes({ assertions = [] }: Manifest): readonly string[] {
  const found = new Set<string>();
  for (const { label, data } of assertions) {
    if (!plain(label).startsWith('c2pa.actions')) continue;
    const actions = (data as { readonly actions?: unknown } | null | undefined)?.actions;
    for (const action of Array.isArray(actions) ? actions.slice(0, 200) : []) {
      const term = plain((action as { readonly digitalSourceType?: unknown } | null)?.digitalSourceType);
      if (term !== '') found.add(term.replace(/\/+$/, '').split('/').at(-1) ?? term);
    }
  }
  return [...found].slice(0, 6);
}

/** A stranger's text as one short line without anything that does not show. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
