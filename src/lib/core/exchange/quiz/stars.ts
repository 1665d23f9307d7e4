/** A typed answer with its stars as themselves: in banks of questions a bare one stands for any letters. */
export const printStars = (text: string): string => text.replaceAll('*', '\\*');
export const readStars = (text: string): string => text.replaceAll('\\*', '*');
