import * as v from 'valibot';

/** The form that docs/backup-format.md describes. */
export const protectedFormat = 'hafiza-protected/1';

/** As OWASP advises for PBKDF2 with SHA-256 (2023). A file may ask for more, within reason. */
const iterations = 600_000;
const maxIterations = 10_000_000;

/** Bytes that are sealed at a time; each piece is 16 longer once it is. */
const pieceBytes = 1024 * 1024;
const tagBytes = 16;

const base64 = v.pipe(
	v.string(),
	v.maxLength(100),
	v.rawTransform<string, Uint8Array<ArrayBuffer>>(({ dataset, addIssue, NEVER }) => {
		try {
			return Uint8Array.from(atob(dataset.value), (letter) => letter.charCodeAt(0));
		} catch {
			addIssue({ message: 'is no base64' });
			return NEVER;
		}
	})
);
const headSchema = v.object({
	format: v.literal(protectedFormat),
	iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxIterations)),
	salt: base64,
	nonce: base64
});

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const opening = `{"format":"${protectedFormat}"`;

export const isProtected = async (file: Blob): Promise<boolean> =>
	(await file.slice(0, opening.length).text()) === opening;

/** What seals files by a passphrase that need not be typed again. The key cannot be read out of it. */
export type Seal = { readonly key: CryptoKey; readonly salt: Uint8Array<ArrayBuffer> };

export async function sealOf(passphrase: string): Promise<Seal> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { key: await keyOf(passphrase, salt, iterations), salt };
}

async function keyOf(passphrase: string, salt: BufferSource, iterations: number) {
	const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const secret = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	const cipher = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(how, secret, cipher, false, ['encrypt', 'decrypt']);
}

/** Each piece by its number and whether it is the last: none can be left out, repeated or moved. */
function sealing(nonce: Uint8Array, n: number, isLast: boolean, head: BufferSource) {
	const iv = new Uint8Array(12);
	iv.set(nonce.subarray(0, 7));
	new DataView(iv.buffer).setUint32(7, n);
	iv[11] = isLast ? 1 : 0;
	return { name: 'AES-GCM', iv, additionalData: head };
}

/** Seals a file with a passphrase: a line of JSON, an empty piece that tells a wrong passphrase, then the file in pieces. */
export const sealed = async (file: Blob, passphrase: string): Promise<Blob> =>
	sealedBy(file, await sealOf(passphrase));

/** The same with what was made of the passphrase before. */
export async function sealedBy(file: Blob, { key, salt }: Seal): Promise<Blob> {
	const nonce = crypto.getRandomValues(new Uint8Array(7));
	const line = JSON.stringify({
		format: protectedFormat,
		iterations,
		salt: toBase64(salt),
		nonce: toBase64(nonce)
	});
	const head = new TextEncoder().encode(`${line}\n`);
	const seal = (n: number, isLast: boolean, bytes: BufferSource) =>
		crypto.subtle.encrypt(sealing(nonce, n, isLast, head), key, bytes);
	const parts: BlobPart[] = [head, await seal(0, false, new Uint8Array(0))];
	const pieces = Math.max(1, Math.ceil(file.size / pieceBytes));
	for (let i = 0; i < pieces; i++) {
		const piece = await file.slice(i * pieceBytes, (i + 1) * pieceBytes).arrayBuffer();
		parts.push(await seal(i + 1, i === pieces - 1, piece));
	}
	return new Blob(parts);
}

export type Opened =
	| { readonly result: 'opened'; readonly file: Blob }
	| { readonly result: 'wrong-passphrase' }
	| { readonly result: 'damaged' };

/** Opens what `sealed` made. */
export async function opened(file: Blob, passphrase: string): Promise<Opened> {
	const start = new Uint8Array(await file.slice(0, 1000).arrayBuffer());
	const end = start.indexOf(0x0a) + 1;
	const head = start.slice(0, end);
	const read = v.safeParse(headSchema, parsed(new TextDecoder().decode(head)));
	if (!read.success) return { result: 'damaged' };
	const { salt, nonce, iterations } = read.output;
	const key = await keyOf(passphrase, salt, iterations);
	const open = async (n: number, isLast: boolean, from: number, to: number) =>
		crypto.subtle
			.decrypt(sealing(nonce, n, isLast, head), key, await file.slice(from, to).arrayBuffer())
			.catch(() => undefined);
	if (!(await open(0, false, end, end + tagBytes))) return { result: 'wrong-passphrase' };
	const parts: ArrayBuffer[] = [];
	const size = pieceBytes + tagBytes;
	for (let from = end + tagBytes, n = 1; from < file.size || n === 1; from += size, n++) {
		const piece = await open(n, from + size >= file.size, from, from + size);
		if (!piece) return { result: 'damaged' };
		parts.push(piece);
	}
	return { result: 'opened', file: new Blob(parts) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
