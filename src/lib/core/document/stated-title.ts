/** Whether a file's own title is one: programs fill in their name, the file's, or nothing. */
export const isTitle = (title: string | undefined): title is string =>
	title !== undefined &&
	/\p{L}{2}/u.test(title) &&
	!/^(?:microsoft (?:word|powerpoint)|untitled|document\s?\d*$|powerpoint presentation|slide 1|doc\d+$|new document)|\.(?:docx?|pdf|indd|qxd|pptx?|tex|dvi|rtf)$/i.test(
		title
	);
