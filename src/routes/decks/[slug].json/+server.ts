import { error } from '@sveltejs/kit';
import { printJson } from '#lib/core/exchange/json.ts';
import { shipped } from '../shipped.ts';

export const prerender = true;
export const entries = () => shipped.map(({ slug }) => ({ slug }));

export function GET({ params }: { params: { slug: string } }) {
	const found = shipped.find(({ slug }) => slug === params.slug);
	if (!found) error(404, `no deck ${params.slug}`);
	return new Response(printJson(found.deck), { headers: { 'content-type': 'application/json' } });
}
