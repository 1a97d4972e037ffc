/** A photograph that we signed ourselves, the C2PA project's own test files, and hostile bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { credentialsInWords } from '../domain/content-credentials.ts';
import { credentialsOf } from './read-manifest-store.ts';
import { verifyCredentials } from './verify-credentials.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const WASM = join(ROOT, 'node_modules', '@contentauth', 'c2pa-wasm', 'pkg', 'c2pa_bg.wasm');
const FILES = resolve(ROOT, '..', 'shared', 'data', 'samples', 'c2pa-org+public-testfiles');
const file = (name: string): Buffer => readFileSync(join(FILES, `adobe-20220124-${name}.jpg`));

describe('a photograph signed by scripts/credential-samples', () => {
  const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'testing', 'samples', `${name}.jpg`));
  const stateOf = async (bytes: Buffer): Promise<object> => verifyCredentials(bytes, 'jpeg', WASM);
  /** The same with one bit turned. */
  const turned = (at: number): Buffer => {
    const bytes = sample('signed');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  it('is intact, by its signer and with what its actions say of the source', async () => {
    expect(await stateOf(sample('signed'))).toEqual({
      state: 'intact',
      signer: 'Øyvind Skårn (Norlandia Bild)',
      signedAt: null,
      sourceTypes: ['digitalCapture'],
    });
    expect(await stateOf(sample('plain'))).toEqual({ state: 'none' });
  });

  it.each([
    ['pixels', (bytes: Buffer) => bytes.length - 50, 'the file was changed after it was signed'],
    // An empty payload, then 64 bytes.
    [
      'signature',
      (bytes: Buffer) => bytes.indexOf('f65840', 0, 'hex') + 10,
      'the signature does not fit what it signs',
    ],
    [
      'statement',
      (bytes: Buffer) => bytes.indexOf('digitalCapture'),
      'a statement in it was changed or removed after it was signed',
    ],
  ])('is broken by one bit of its %s', async (_, at, why) => {
    expect(await stateOf(turned(at(sample('signed'))))).toEqual({ state: 'broken', why });
  });
});

describe.skipIf(!existsSync(FILES))('the C2PA project’s test files (skipped where ../shared is absent)', () => {
  const fetch = vi.fn(() => Promise.reject(new Error('no network here')));
  beforeEach(() => vi.stubGlobal('fetch', fetch));
  afterEach(() => {
    expect(fetch, 'nothing is ever fetched').not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it.each([
    ['A', 'none'],
    ['I', 'none'],
    ['C', 'intact'],
    ['CA', 'intact'],
    ['CAI', 'intact'],
    ['E-dat-CA', 'broken'],
    ['E-sig-CA', 'broken'],
    ['XCA', 'broken'],
  ])('%s: %s', async (name, state) => {
    expect((await verifyCredentials(file(name), 'jpeg', WASM)).state).toBe(state);
  });

  it('names the signer and the day, and judges nobody’s trust', async () => {
    expect(credentialsInWords(await verifyCredentials(file('CA'), 'jpeg', WASM))).toBe(
      'found and intact, signed by C2PA Signer (C2PA Test Signing Cert) on 2023-01-24, trust not judged',
    );
  });

  it('says which part is broken', async () => {
    expect(await verifyCredentials(file('E-dat-CA'), 'jpeg', WASM)).toEqual({
      state: 'broken',
      why: 'the file was changed after it was signed',
    });
    expect(await verifyCredentials(file('E-sig-CA'), 'jpeg', WASM)).toEqual({
      state: 'broken',
      why: 'the signature does not fit what it signs',
    });
  });

  it('notices one changed pixel byte of an intact file', async () => {
    const bytes = file('CA');
    const at = bytes.length - 2_000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect((await verifyCredentials(bytes, 'jpeg', WASM)).state).toBe('broken');
  });

  it('does not verify what it cannot open', async () => {
    expect(await verifyCredentials(file('CA'), 'cr2', WASM)).toEqual({
      state: 'unverified',
      why: 'this desk has no verifier for cr2 files',
    });
  });

  it('answers with data for 200 damaged manifests: cut short, or with flipped bytes; none passes for intact', async () => {
    const whole = file('CA');
    for (let seed = 1; seed <= 200; seed += 1) {
      const bytes = Buffer.from(seed % 2 === 0 ? whole.subarray(0, (whole.length * seed) / 201) : whole);
      for (let flip = 0; flip < 8; flip += 1) {
        const at = (seed * 7_919 + flip * 104_729) % Math.min(bytes.length, 60_000);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << ((seed + flip) % 8));
      }
      const { state } = await verifyCredentials(bytes, 'jpeg', WASM);
      expect(['none', 'unverified', 'broken'], `seed ${seed}`).toContain(state);
    }
  }, 120_000);

  it('leaves a manifest on a server alone', async () => {
    const packet = Buffer.from(
      'http://ns.adobe.com/xap/1.0/\0<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="https://example.com/manifest.c2pa"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
    );
    const plainFile = file('A');
    const head = Buffer.from([0xff, 0xe1, (packet.length + 2) >> 8, (packet.length + 2) & 255]);
    const bytes = Buffer.concat([plainFile.subarray(0, 2), head, packet, plainFile.subarray(2)]);
    const found = await verifyCredentials(bytes, 'jpeg', WASM);
    expect(['none', 'unverified']).toContain(found.state);
  });
});

describe('the verifier’s report', () => {
  const store = (codes: readonly string[], state = 'Valid') => ({
    active_manifest: 'one',
    manifests: { one: { signature_info: { issuer: 'Ashby Press\u202E\n' } } },
    validation_state: state,
    validation_results: { activeManifest: { failure: codes.map((code) => ({ code })) } },
  });

  it('passes over the missing trust list, and over nothing else', () => {
    expect(credentialsOf(store(['signingCredential.untrusted']))).toMatchObject({
      state: 'intact',
      signer: 'Ashby Press',
    });
    expect(credentialsOf(store(['signingCredential.expired'], 'Invalid'))).toEqual({
      state: 'unverified',
      why: 'the signer’s certificate was not accepted (signingCredential.expired)',
    });
    expect(credentialsOf(store(['something.new'], 'Invalid'))).toEqual({ state: 'broken', why: 'something.new' });
    expect(credentialsOf(store([], 'Invalid')).state).toBe('unverified');
    expect(credentialsOf({}).state).toBe('unverified');
  });

  it('reads what its actions say of the source', () => {
    const actions = [
      {
        action: 'c2pa.created',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      },
      null,
    ];
    const manifests = {
      one: {
        assertions: [
          { label: 'c2pa.actions.v2', data: { actions } },
          { label: 'c2pa.actions', data: 7 },
        ],
      },
    };
    expect(credentialsOf({ ...store([]), manifests })).toMatchObject({ sourceTypes: ['trainedAlgorithmicMedia'] });
  });
});
