import type { Excess, FileKind, FileTrouble } from '#lib/core/document/unreadable.ts';
import { isolate } from '../../format.ts';
import type { FileWords } from '../en/files.ts';
import { number } from './format.ts';

const kinds: Record<FileKind | 'other', string> = {
	text: 'sadə mətn',
	markdown: 'Markdown',
	html: 'veb-səhifə',
	docx: 'Word sənədi',
	pdf: 'PDF',
	other: 'başqa bir şey'
};

const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e6))} MB`;

const excess: Record<Excess, (limit: number) => string> = {
	bytes: (limit) => `${megabytes(limit)} həddindən böyükdür. Bir hissəsini açın.`,
	unpacked: (limit) =>
		`açılanda ${megabytes(limit)} həddini və ya sənəd ölçüsünü aşır. Onu yaradan proqramda yenidən saxlayın.`,
	pages: (limit) => `${number(limit)} səhifədən uzundur. Bir hissəsini açın.`,
	elements: () =>
		'sənəddə ola biləcəkdən çox hissədən ibarətdir. Mətnini köçürüb buraya yapışdırın.',
	depth: () => 'sənəddə ola biləcəkdən dərin qurulub. Mətnini köçürüb buraya yapışdırın.',
	characters: (limit) =>
		`${number(limit)} işarədən uzundur. Bir hissəsini, məsələn, bir fəslini açın.`,
	seconds: (limit) => `${number(limit)} saniyəyə oxunmadı. Bir hissəsini açın.`
};

function why(trouble: FileTrouble): string {
	switch (trouble.code) {
		case 'empty':
			return 'faylında söz yoxdur. Başqa fayl seçin.';
		case 'unknown':
			return 'Hafizənin oxuduğu növdən deyil. Onu .docx, .pdf, .html, .md və ya .txt kimi saxlayın.';
		case 'ending':
			return trouble.is === 'other'
				? 'adının sonluğundakı növdən deyil. Onu yaradan proqramda yenidən saxlayın.'
				: `adının sonluğundakı növdən deyil, əslində: ${kinds[trouble.is]}. Sonluğu dəyişin və ya yenidən saxlayın.`;
		case 'charset':
			return `${isolate(trouble.charset.toUpperCase())} kodlaşdırmasında mətn deyil. UTF-8 mətni kimi saxlayın və ya mətnini köçürüb buraya yapışdırın.`;
		case 'encrypted':
			return 'parolla qorunur. Parolsuz nüsxəsini saxlayın.';
		case 'no-text':
			return 'içində mətn yoxdur: səhifələri skan edilmiş şəkillərdir. Əvvəlcə mətn tanıma (OCR) işlədin.';
		case 'broken':
			return 'zədəlidir və ya tam deyil. Onu yenidən yükləyin və ya saxlayın.';
		case 'excess':
			return excess[trouble.of](trouble.limit);
		default:
			return trouble satisfies never;
	}
}

export const files: FileWords = {
	openWhy: 'Word, PDF, saxlanmış veb-səhifə, Markdown və ya sadə mətn. Buraya da ata bilərsiniz.',
	reading: (file) => `${isolate(file)} oxunur`,
	page: (done, all) => `${number(all)} səhifədən ${number(done)}-i`,
	replaces: (file) => `${isolate(file)} oxundu. O, yazdığınız mətni əvəz edəcək.`,
	replace: 'Mətnimi əvəz et',
	keepTyped: 'Mətnim qalsın',
	left: (file, others) =>
		`Yalnız ${isolate(file)} açıldı: kartlar hər dəfə bir sənəddən hazırlanır. Başqa ${number(others)} fayl açılmadı.`,
	pasting: 'Yapışdırdığınız mətn oxunur',
	trouble: (file, trouble) => `${isolate(file)} ${why(trouble)}`,
	failed: (file) =>
		`${isolate(file)} oxuna bilmədi: Hafizənin buna lazım olan hissəsi yüklənmədi. Şəbəkəyə qoşulub yenidən cəhd edin.`
};
