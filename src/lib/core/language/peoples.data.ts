/** Peoples, faiths and languages, in the singular, but for those that belong to a state of today. */
export const peopleNames =
	`Hindu Muslim Sikh Christian Jew Jewish Buddhist Jain Jaina Parsi Catholic Protestant Orthodox Sunni Shia Shiite Ahmadi Ismaili
Sufi Baptist Methodist Lutheran Calvinist Puritan Quaker Mormon Zoroastrian Bahai Anglican Evangelical Pentecostal Charismatic
Hinduism Islam Christianity Judaism Buddhism Jainism Sikhism Zoroastrianism Shinto Taoism Confucianism Catholicism Protestantism
Bengali Hindi Urdu Punjabi Tamil Telugu Kannada Malayalam Marathi Gujarati Oriya Odia Assamese Sanskrit Pali Prakrit Sindhi Pashto
Pashtun Pathan Baloch Balochi Baluchi Kashmiri Dogri Dogra Konkani Maithili Bhojpuri Newari Magahi Awadhi Avadhi Santali Bodo Naga
Mizo Khasi Garo Gond Bhil Santhal Munda Brahmi Kharosthi Devanagari Cyrillic Arabic Hebrew Aramaic Farsi Dari Turkic Turk
Latin English Esperanto Ido Novial Interlingua Swahili Hausa Yoruba Igbo Akan Twi Ewe Fante Ashanti Asante Kru Zulu Xhosa Amharic
Tigrinya Oromo Malagasy Merina Mandarin Cantonese Hokkien Malay Tagalog Javanese Khmer Khamti Hmong Han Manchu Zhuang Hui
Quechua Aymara Guarani Nahuatl Maya Mayan Inca Aztec Celtic Gaelic Welsh Scottish Irish Breton Basque Catalan Galician Flemish
Walloon Slavic Slav Germanic Romance Semitic Bantu Dravidian Aryan Indo-European Mongol Maratha Rajput Jat Gurkha Uyghur Uighur
Tatar Cossack Viking Norman Saxon Goth Visigoth Ostrogoth Vandal Hun Huna Moor Moorish Berber Arab Kurd Kurdish Druze Bedouin Copt
Coptic Apache Cherokee Sioux Navajo Maori Inuit Roma Saka Shaka Kushan Kushana Scythian Parthian Bactrian Seleucid Sassanid
Sasanian Safavid Seljuk Mamluk Abbasid Umayyad Fatimid Timurid Qajar Mauryan Maurya Mughal Moghul Rohingya Kachin Hutu Tutsi Boer
Afrikaner Afrikaans Creole Hellenic Hellene Roman Byzantine Phoenician Sumerian Babylonian Assyrian Carthaginian Etruscan Trojan
Spartan Athenian Macedonian Venetian Genoese Florentine Prussian Bavarian Bohemian Moravian Habsburg Hapsburg Bourbon Tudor Stuart
Nazi Fascist Communist Socialist Marxist Leninist Maoist Bolshevik Menshevik Jacobin Whig Tory Republican Democrat Liberal
Conservative Zionist Islamist Nestorian Gaullist Peronist Kuomintang Hongkonger Texan Californian European African Asian
Australasian Latin-American Central-Asian Scandinavian Balkan Nordic Caribbean Chechen Crimean Tibetan Sindhi Sylheti Kikuyu Luo
Masai Maasai Somali Afar Tuareg Fulani Wolof Mandinka Dagomba Tamang Tharu Magar Gurung Limbu Newar Maithali Bajjika`.split(
		/\s+/
	);
