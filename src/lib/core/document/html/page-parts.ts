import { isElement, wordsIn, type Element } from '../markup.ts';
import type { Size } from './sizes.ts';

/** Parts of a page that are never its article, by what they are. */
const parts = new Set(
	'script nav aside footer menu search head title meta link base rp rt frameset'.split(' ')
);
const roles = new Set(
	'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar status tooltip form doc-noteref doc-toc doc-endnotes doc-footnote doc-backlink'.split(
		' '
	)
);

/** Words in the class or id of an element that say what it is for. */
const names = new Set(
	(
		'nav navbar navigation navbox menu submenu breadcrumb breadcrumbs cookie cookies consent gdpr privacy share sharing ' +
		'sharebar shares social follow related recommended recommendations recirculation newsletter subscribe subscription ' +
		'signup paywall promo promotion promoted advert advertisement advertising ads adsense banner sponsor sponsored ' +
		'comment comments respond disqus footer sidebar popup modal overlay lightbox toolbar pagination pager tags tagcloud ' +
		'widget outbrain taboola trending popular addthis sharethis skip toc editsection noprint reflist references catlinks ' +
		'hatnote authorbox printfooter screenreader visuallyhidden hidden infolinks mostread readmore readnext upnext ' +
		'morestories alsolike'
	).split(' ')
);
/** Two words that mean it only together. */
const pairs = new Set(
	(
		'most-read read-more read-next up-next more-stories more-news also-like sr-only screen-reader visually-hidden ' +
		'author-bio author-box jump-link edit-section authority-control sister-site ad-slot ad-unit ad-container ad-wrapper ' +
		'google-ad side-bar sign-up you-may see-also'
	).split(' ')
);
/** "has-sidebar", "with-comments": said of something else. */
const speaksOfOthers = new Set('has no with without is js not'.split(' '));
const whole = new Set(['html', 'body', 'main', 'article', 'root']);

function isNamedAside({ attributes }: Element): boolean {
	const tokens = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 1000);
	return tokens.split(/\s+/).some((token) => {
		const words = token
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[-_:]+/)
			.filter((word) => word !== '');
		if (speaksOfOthers.has(words[0] ?? '')) return false;
		return words.some((word, i) => names.has(word) || pairs.has(`${word}-${words[i + 1] ?? ''}`));
	});
}

const isHidden = ({ attributes }: Element): boolean =>
	attributes.has('hidden') ||
	attributes.get('aria-hidden') === 'true' ||
	/display:\s*none|visibility:\s*hidden/i.test(attributes.get('style')?.slice(0, 1000) ?? '');

/** "[12]" of Wikipedia and its kin. */
const isReferenceMark = (node: Element): boolean =>
	node.name === 'sup' && /^\s*\[[^\]]{1,30}\]\s*$/.test(wordsIn(node).slice(0, 50));

/**
 * Whether an element is of the page and not of its article. A name alone does not tell where half of the
 * page's letters or more stand in it.
 */
export function isAside(node: Element, { letters }: Size, ofPage: Size): boolean {
	if (parts.has(node.name) || isHidden(node)) return true;
	if (whole.has(node.name)) return false;
	if (letters < 30 && isReferenceMark(node)) return true;
	const isNamed = roles.has(node.attributes.get('role') ?? '') || isNamedAside(node);
	return isNamed && letters * 2 < ofPage.letters;
}

/** Headlines of other pages: a list of nothing but links, each long enough to be a headline. */
export function isLinkList({ name, children }: Element, { letters, linked }: Size): boolean {
	if (name !== 'ul' && name !== 'ol') return false;
	const items = children.filter(isElement).length;
	return items > 0 && linked > 0.85 * letters && letters > 20 * items;
}
