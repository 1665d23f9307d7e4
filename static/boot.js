// Before the first paint: theme, contrast, language and direction as chosen on this device, so that nothing flashes or turns round.
try {
	const { theme, hasHighContrast, language } = JSON.parse(
		localStorage.getItem('hafiza:appearance') ?? '{}'
	);
	const root = document.documentElement;
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (hasHighContrast === true) root.dataset.contrast = 'more';
	if (language === 'ur' || language === 'az') {
		root.lang = language;
		root.dir = language === 'ur' ? 'rtl' : 'ltr';
		root.dataset.waiting = '';
	}
} catch {
	// A broken or forbidden store leaves the defaults.
}
