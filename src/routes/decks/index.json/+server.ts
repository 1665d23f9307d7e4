import { json } from '@sveltejs/kit';
import { shipped } from '../shipped.ts';

export const prerender = true;

export const GET = () =>
	json(
		shipped.map(({ slug, deck: { id, title, description, notes } }) => ({
			slug,
			id,
			title,
			description,
			notes: notes.length
		}))
	);
