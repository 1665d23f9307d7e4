/** As many of a long list as are drawn, a few more at each frame: a page of 500 things never stops. */
export class Growing {
	count = $state(0);

	constructor(
		private readonly all: () => number,
		private readonly step: number
	) {
		this.count = step;
		$effect(() => {
			if (this.count >= this.all()) return;
			const timer = setTimeout(() => (this.count += this.step), 16);
			return () => clearTimeout(timer);
		});
	}
}
