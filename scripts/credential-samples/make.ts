// Signs the small photographs on which a clone without the shared samples tests content credentials:
// node scripts/credential-samples/make.ts. Needs openssl and sharp; the certificates are made here, good for nothing else, and
// their keys are thrown away. Their names and dates are new each time, and so are the bytes.
import { execFileSync } from 'node:child_process';
import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { initSync, WasmBuilder } from '@contentauth/c2pa-wasm';
import sharp from 'sharp';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'src-main/credentials/testing/samples');
const WASM = join(ROOT, 'node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm');
const RESERVED_BYTES = 4_096;
/** So long that a test does not fail one day because a certificate has run out. */
const DAYS = 365 * 100;

/** The verifier's machine reads a Blob by a browser's means: here its bytes are in memory already. */
class BytesBlob extends Blob {
  readonly held: Uint8Array<ArrayBuffer>;
  constructor(held: Uint8Array<ArrayBuffer>) {
    super([held]);
    this.held = held;
  }
  override get size(): number {
    return this.held.length;
  }
  override slice(from = 0, to = this.held.length): Blob {
    return new BytesBlob(this.held.slice(from, to));
  }
}
Object.assign(globalThis, {
  FileReaderSync: class {
    readAsArrayBuffer(blob: BytesBlob): ArrayBuffer {
      return blob.held.slice().buffer;
    }
  },
});

/** The little of CBOR (RFC 8949) that a COSE signature needs. */
const cbor = {
  head(major: number, value: number): Buffer {
    if (value < 24) return Buffer.from([(major << 5) | value]);
    if (value < 256) return Buffer.from([(major << 5) | 24, value]);
    return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
  },
  integer: (value: number): Buffer => (value < 0 ? cbor.head(1, -1 - value) : cbor.head(0, value)),
  bytes: (value: Uint8Array): Buffer => Buffer.concat([cbor.head(2, value.length), value]),
  text: (value: string): Buffer => Buffer.concat([cbor.head(3, value.length), Buffer.from(value)]),
  list: (values: readonly Buffer[]): Buffer => Buffer.concat([cbor.head(4, values.length), ...values]),
  map: (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
    Buffer.concat([cbor.head(5, pairs.length), ...pairs.flat()]),
  nothing: Buffer.from([0xf6]),
};

function certificates(): { readonly key: string; readonly chain: readonly Uint8Array[] } {
  const folder = mkdtempSync(join(tmpdir(), 'credential-samples-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  try {
    const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', String(DAYS)];
    openssl(
      ...['req', '-x509', ...made, '-keyout', at('root.key'), '-out', at('root.pem')],
      ...['-subj', '/O=Norlandia Bild/CN=Norlandia Test Root', '-addext', 'keyUsage=critical,keyCertSign'],
    );
    writeFileSync(
      at('leaf.ext'),
      'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\n' +
        'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n',
    );
    openssl(
      ...['req', ...made.slice(0, -2), '-keyout', at('leaf.key'), '-out', at('leaf.csr')],
      ...['-subj', '/O=Norlandia Bild/CN=Øyvind Skårn', '-utf8'],
    );
    openssl(
      ...['x509', '-req', '-in', at('leaf.csr'), '-CA', at('root.pem'), '-CAkey', at('root.key'), '-CAcreateserial'],
      ...['-days', String(DAYS), '-extfile', at('leaf.ext'), '-out', at('leaf.pem')],
    );
    const der = (name: string): Uint8Array => new X509Certificate(readFileSync(at(name))).raw;
    return { key: readFileSync(at('leaf.key'), 'utf8'), chain: [der('leaf.pem'), der('root.pem')] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A COSE_Sign1 (RFC 9052) over the claim, as long as was promised for it. */
function coseSignature(claim: Uint8Array, { key, chain }: ReturnType<typeof certificates>): Uint8Array<ArrayBuffer> {
  const protectedHeader = cbor.map([
    [cbor.integer(1), cbor.integer(-7)],
    [cbor.integer(33), cbor.list(chain.map((one) => cbor.bytes(one)))],
  ]);
  const signed = cbor.list([
    cbor.text('Signature1'),
    cbor.bytes(protectedHeader),
    cbor.bytes(Buffer.alloc(0)),
    cbor.bytes(claim),
  ]);
  const signature = sign('sha256', signed, { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' });
  const whole = (padding: number): Buffer =>
    Buffer.concat([
      Buffer.from([0xd2]),
      cbor.list([
        cbor.bytes(protectedHeader),
        cbor.map([[cbor.text('pad'), cbor.bytes(Buffer.alloc(padding))]]),
        cbor.nothing,
        cbor.bytes(signature),
      ]),
    ]);
  const padding = RESERVED_BYTES - whole(256).length + 256;
  return new Uint8Array(whole(padding));
}

async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 96, height: 64, channels: 3, background: '#2f5d50' } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

initSync({ module: readFileSync(WASM) });
const plain = await photograph();
const authority = certificates();
const builder = WasmBuilder.fromJson(
  JSON.stringify({
    claim_generator_info: [{ name: 'Picture Desk samples', version: '1' }],
    title: 'quay.jpg',
    format: 'image/jpeg',
    assertions: [
      {
        label: 'c2pa.actions.v2',
        data: {
          actions: [
            {
              action: 'c2pa.created',
              digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
            },
          ],
        },
      },
    ],
  }),
);
const signed = await builder.sign(
  { alg: 'es256', reserveSize: RESERVED_BYTES, sign: async (claim) => coseSignature(claim, authority) },
  [],
  'image/jpeg',
  new BytesBlob(new Uint8Array(plain)),
);
writeFileSync(join(FOLDER, 'plain.jpg'), plain);
writeFileSync(join(FOLDER, 'signed.jpg'), signed);
console.log(`signed.jpg: ${signed.length} bytes, plain.jpg: ${plain.length} bytes`);
