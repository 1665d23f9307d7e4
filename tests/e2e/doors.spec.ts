import { zipSync } from 'fflate';
import { expect, open, test } from './test.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

const word = (paragraphs: string) =>
	Buffer.from(
		zipSync({
			'word/document.xml': new Uint8Array(
				bytes(
					`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`
				)
			)
		})
	);

const docx = word(
	'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>The union of harbours</w:t></w:r></w:p>' +
		'<w:p><w:r><w:t>The Economic Cooperation Organization was established in 1985.</w:t></w:r></w:p>'
);

const page = `<!doctype html><meta charset="utf-8"><meta property="og:site_name" content="The Quay">
<meta property="article:published_time" content="2024-07-15T09:00:00Z"><title>Two countries | The Quay</title>
<nav><a href="/">All the news of today</a></nav><div class="cookie-banner">This page wants to keep cookies</div>
<article><h1>Two countries</h1><p>Pakistan recognised the independence of Azerbaijan on 12 December 1991.</p>
<script>document.title = 'run'</script></article><footer>Imprint of the page</footer>`;

test('a Word file and a web page become candidates with their own words as the source', async ({
	page: tab
}) => {
	await open(tab, '/generate/');
	const text = tab.getByRole('textbox', { name: 'Text' });
	const pick = tab.getByLabel('Open a file');
	await pick.setInputFiles({ name: 'harbours.docx', mimeType: '', buffer: docx });
	await expect(text).toHaveValue(/^# The union of harbours\n\nThe Economic/);
	await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue('The union of harbours');
	await tab.getByRole('button', { name: 'Find questions' }).click();
	await expect(tab.getByText('was established in 1985').first()).toBeAttached();

	await open(tab, '/generate/');
	const data = await tab.evaluateHandle((html) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([html], 'two.html', { type: 'text/html' }));
		return transfer;
	}, page);
	await text.dispatchEvent('drop', { dataTransfer: data });
	await expect(text).toHaveValue(/^# Two countries\n\nPakistan recognised/);
	await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue('Two countries');
	await expect(tab.getByRole('textbox', { name: 'Publisher' })).toHaveValue('The Quay');
	await expect(tab.getByRole('textbox', { name: 'Published on' })).toHaveValue('2024-07-15');
	await tab.getByRole('button', { name: 'Find questions' }).click();
	await expect(tab.getByText('on 12 December 1991').first()).toBeAttached();
	await expect(tab.getByText('cookies')).toHaveCount(0);
});

test('a file that cannot be read says what is wrong and leaves the text alone', async ({
	page: tab
}) => {
	await open(tab, '/generate/');
	const text = tab.getByRole('textbox', { name: 'Text' });
	await text.fill('My own words.');
	const pick = tab.getByLabel('Open a file');
	for (const [name, buffer, what] of [
		['latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'is not text in'],
		['notes.pdf', docx, 'not what its ending says but a Word document'],
		['half.docx', docx.subarray(0, 200), 'is damaged or not complete'],
		['empty.docx', word(''), 'has no words in it']
	] as const) {
		await pick.setInputFiles({ name, mimeType: '', buffer });
		await expect(tab.getByRole('alert')).toContainText(what);
	}
	await expect(text).toHaveValue('My own words.');
});

test('what is pasted from a page keeps its headings, lists and tables', async ({ page: tab }) => {
	await open(tab, '/generate/');
	const text = tab.getByRole('textbox', { name: 'Text' });
	await text.fill('Before. ');
	await text.evaluate((area) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'plain');
		clipboardData.setData(
			'text/html',
			'<h2>Ships</h2><ul><li>one</li><li>two</li></ul><table><tr><th>Year<th>Ships<tr><td>1999<td>12</table>'
		);
		area.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true })
		);
	});
	await expect(text).toHaveValue(
		'Before. ## Ships\n\n- one\n- two\n\n| Year | Ships |\n| --- | --- |\n| 1999 | 12 |'
	);
});

test('what a file said of itself goes with its text, what a person wrote stays', async ({
	page: tab
}) => {
	await open(tab, '/generate/');
	const field = (name: string) => tab.getByRole('textbox', { name });
	const pick = () =>
		tab
			.getByLabel('Open a file')
			.setInputFiles({ name: 'two.html', mimeType: 'text/html', buffer: bytes(page) });
	await pick();
	await expect(field('Published on')).toHaveValue('2024-07-15');
	await field('Publisher').fill('A paper of mine');
	await field('Text').press('End');
	await field('Text').pressSequentially(' More.');
	await expect(field('Title')).toHaveValue('Two countries');

	await field('Text').fill('See the quay.');
	await expect(field('Title')).toHaveValue('');
	await expect(field('Published on')).toHaveValue('');
	await expect(field('Publisher')).toHaveValue('A paper of mine');

	await field('Text').fill('');
	await pick();
	await expect(field('Title')).toHaveValue('Two countries');
	await field('Text').fill('Walk slowly by the sea.');
	await tab.getByRole('button', { name: 'Find questions' }).click();
	await tab.getByRole('button', { name: 'Back to the text' }).click();
	await expect(field('Text')).toHaveValue('Walk slowly by the sea.');
	await expect(field('Title')).toHaveValue('');
});

test('of several files dropped beside the form one is opened, and the others are told of', async ({
	page: tab
}) => {
	await open(tab, '/generate/');
	const dataTransfer = await tab.evaluateHandle(() => {
		const transfer = new DataTransfer();
		for (const name of ['one.txt', 'two.txt', 'three.txt'])
			transfer.items.add(new File([`Lima lies in Peru, says ${name}.`], name));
		return transfer;
	});
	await tab.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer });
	await expect(tab.getByRole('textbox', { name: 'Text' })).toHaveValue(/says one\.txt/);
	await expect(
		tab.getByText(/Only .?one\.txt.? was opened.*2 other files were left/)
	).toBeVisible();
});

test('a file dropped on what was typed replaces it only when asked to', async ({ page: tab }) => {
	await open(tab, '/generate/');
	const text = tab.getByRole('textbox', { name: 'Text' });
	const drop = async () => {
		const dataTransfer = await tab.evaluateHandle((html) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([html], 'two.html', { type: 'text/html' }));
			return transfer;
		}, page);
		await text.dispatchEvent('drop', { dataTransfer });
	};
	await text.fill('My own notes.');
	await drop();
	await tab.getByRole('button', { name: 'Keep my text' }).click();
	await expect(text).toHaveValue('My own notes.');
	await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue('');
	await drop();
	await tab.getByRole('button', { name: 'Replace my text' }).click();
	await expect(text).toHaveValue(/^# Two countries/);
	await expect(tab.getByRole('button', { name: 'Keep my text' })).toBeHidden();
});
