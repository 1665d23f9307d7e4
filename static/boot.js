// Before the first paint, the look and language chosen on this device: nothing flashes or turns round.
try {
	const { theme, hasHighContrast, language, direction } = JSON.parse(
		localStorage.getItem('hafiza:appearance') ?? '{}'
	);
	const root = document.documentElement;
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (hasHighContrast === true) root.dataset.contrast = 'more';
	if (/^[a-z]{2,3}(-\w{2,8})*$/.test(language) && language !== root.lang) {
		root.lang = language;
		if (direction === 'rtl') root.dir = direction;
		root.dataset.waiting = '';
	}
} catch {
	// A broken or forbidden store leaves the defaults.
}
