import type { Slot } from '../fact.ts';

const things = new Set(
	`abdomen, acid, acid rain, aluminium, igneous rock, sedimentary rock, metamorphic rock, adrenal gland, air, albumin, alloy, amylase, antibody, aorta, artery, atmosphere, atom, auxin, bile,
	bladder, blood, bone, bone marrow, brain, brass, bronze, carbohydrate, carbon dioxide, carbon monoxide, cartilage, cell,
	cell membrane, cell wall, cellulose, cement, cerebellum, cerebrum, chlorophyll, chloroplast, cholesterol, chromosome, coal,
	comet, concrete, cornea, cytoplasm, dew, diamond, diaphragm, dna, duodenum, ear, earth, electron, enzyme, epidermis, eye,
	fibrin, fog, gall bladder, gallbladder, gamete, gastric juice, gene, glacier, glass, glucose, glycogen, groundwater, gypsum,
	haemoglobin, hail, heart, hemoglobin, hormone, human body, human brain, human ear, human eye, human heart, human skeleton,
	human skin, humus, hypothalamus, ileum, inner core, inner ear, insulin, joint, keratin, kidney, large intestine, larynx, lava,
	lightning, limestone, lipase, liver, lung, lymph, magma, mantle, marble, melanin, mesosphere, middle ear, milk, mitochondria,
	mitochondrion, molecule, moon, mucus, muscle, natural gas, nephron, nerve, neuron, neutron, nucleus, oestrogen, estrogen, outer
	core, outer ear, ovary, ozone, ozone layer, pancreas, pancreatic juice, paper, pepsin, petroleum, phloem, photon, pituitary
	gland, plasma, platelet, pollen, protein, proton, rain, red blood cell, retina, ribosome, rna, rust, saliva, skeleton, skin,
	small intestine, solar system, spinal cord, spleen, stainless steel, starch, steel, stomach, stratosphere, sun, sweat, tear,
	testosterone, thermosphere, thyroid gland, thyroxine, tide, tissue, trachea, troposphere, trypsin, tsunami, urea, urethra,
	urine, uterus, vein, water, water vapour, water vapor, white blood cell, xylem, zygote, nervous system, digestive system,
	respiratory system, circulatory system, excretory system, endocrine system, immune system, central nervous system`
		.split(',')
		.map((name) => name.trim().replace(/\s+/g, ' '))
);

/** Whether a noun alone names a thing of nature, so that no text is needed to understand it: "bile", "red blood cells". */
export const isNatural = (noun: string): boolean => {
	const name = noun.toLowerCase();
	return [name, name.replace(/s$/, ''), name.replace(/ies$/, 'y')].some((one) => things.has(one));
};

/** What marks a fact as one of nature: so everywhere and always, and understood without a text. */
export const ofNature = 'nature';
export const isOfNature = (slots: ReadonlyMap<string, Slot>): boolean => slots.has(ofNature);
