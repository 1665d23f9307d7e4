/** The parts of a Word document that are read, each as the text of its XML. */
export type DocxParts = {
	readonly document: string;
	readonly styles?: string | undefined;
	readonly numbering?: string | undefined;
	/** docProps/core.xml: title and author. */
	readonly core?: string | undefined;
};
