import { wordsOf } from './messages.svelte.ts';

/** A topic as it is shown: that of a deck made here in the language that is spoken, any other as its deck says it. */
export const topicName = (topic: string): string => wordsOf('topics')?.get(topic) ?? topic;
