import url from './generate.worker.ts?worker&url';

type Policy = { createScriptURL(url: string): unknown };
type Factory = {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
};

/** Where Trusted Types are in force, a worker starts only from an address that this policy let pass. */
const policy: Policy | undefined = (
	globalThis as { readonly trustedTypes?: Factory }
).trustedTypes?.createPolicy('hafiza-worker', {
	createScriptURL(address) {
		if (address === url) return address;
		throw new TypeError(`${address} is no worker of Hafiza`);
	}
});

export const startGenerateWorker = (): Worker =>
	new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });
