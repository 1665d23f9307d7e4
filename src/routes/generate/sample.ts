/** A short text of our own to try the generator with; every fact in it is public knowledge. */
export const sample = {
	title: 'Azerbaijan and Pakistan in brief',
	publisher: 'Hafiza',
	published: '2024-07-15',
	text: `Azerbaijan and Pakistan in brief

Pakistan recognised the independence of Azerbaijan on 12 December 1991. The two countries established diplomatic relations on 9 June 1992.

Heydar Aliyev, then President of Azerbaijan, visited Pakistan in April 1996. Prime Minister Shehbaz Sharif paid an official visit to Baku on 14 June 2023.

President Ilham Aliyev visited Islamabad on 11 July 2024. During the visit the two sides signed the Preferential Trade Agreement.

The Economic Cooperation Organization (ECO) was established in 1985 by Iran, Pakistan and Turkey. Azerbaijan joined the organisation in 1992.
`
};
