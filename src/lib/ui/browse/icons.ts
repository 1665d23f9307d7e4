/** Drawings that only this screen needs. */
export const icons = {
	tag: 'M4 12V5h7l9 9-7 7zM8 9h.01',
	move: 'M3 7h6l2 2h10v10H3zM9 14h6m-3-3 3 3-3 3',
	flag: 'M6 21V4h12l-3 4.5 3 4.5H6',
	day: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
	anew: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
	study: 'M4 6h13v12H4zM20 8v12H8',
	help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
	saved: 'M6 4h12v16l-6-4.5L6 20z',
	up: 'M12 19V5m-6 6 6-6 6 6',
	down: 'M12 5v14m-6-6 6 6 6-6'
} as const;
