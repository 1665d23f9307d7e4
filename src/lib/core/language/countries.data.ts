/**
 * States and a few territories: name; other names of today (an old name is an entry of its own, since a card
 * about 1950 must not speak of a state of 1990, and lies in the region `past`); words for what belongs to them; capital; region.
 * Regions are coarse, for choosing a distractor from the neighbourhood.
 */
export const countryTable = `
Afghanistan;;Afghan;Kabul;South Asia
Albania;;Albanian;Tirana;Balkans
Algeria;;Algerian;Algiers;North Africa
Andorra;;Andorran;Andorra la Vella;Western Europe
Angola;;Angolan;Luanda;Southern Africa
Argentina;;Argentine,Argentinian;Buenos Aires;South America
Armenia;;Armenian;Yerevan;Caucasus
Australia;Commonwealth of Australia;Australian;Canberra;Oceania
Austria;;Austrian;Vienna;Central Europe
Azerbaijan;Republic of Azerbaijan;Azerbaijani,Azeri;Baku;Caucasus
Bahamas;The Bahamas;Bahamian;Nassau;Caribbean
Bahrain;Kingdom of Bahrain;Bahraini;Manama;Gulf
Bangladesh;;Bangladeshi;Dhaka;South Asia
Barbados;;Barbadian;Bridgetown;Caribbean
Belarus;;Belarusian;Minsk;Eastern Europe
Belgium;Kingdom of Belgium;Belgian;Brussels;Western Europe
Belize;;Belizean;Belmopan;Central America
Benin;;Beninese;Porto-Novo;West Africa
Bhutan;;Bhutanese;Thimphu;South Asia
Bolivia;;Bolivian;Sucre;South America
Bosnia and Herzegovina;Bosnia;Bosnian;Sarajevo;Balkans
Botswana;;Botswanan,Motswana;Gaborone;Southern Africa
Brazil;;Brazilian;Brasília,Brasilia;South America
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan;South-East Asia
Bulgaria;;Bulgarian;Sofia;Balkans
Burkina Faso;;Burkinabe;Ouagadougou;West Africa
Burundi;;Burundian;Gitega;East Africa
Cambodia;Kingdom of Cambodia;Cambodian;Phnom Penh;South-East Asia
Cameroon;;Cameroonian;Yaoundé,Yaounde;Central Africa
Canada;;Canadian;Ottawa;North America
Cape Verde;Cabo Verde;Cape Verdean;Praia;West Africa
Central African Republic;;Central African;Bangui;Central Africa
Chad;;Chadian;N'Djamena;Central Africa
Chile;;Chilean;Santiago;South America
China;People's Republic of China,PRC;Chinese;Beijing;East Asia
Colombia;;Colombian;Bogotá,Bogota;South America
Comoros;;Comorian;Moroni;East Africa
Republic of the Congo;Congo;Congolese;Brazzaville;Central Africa
Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC;;Kinshasa;Central Africa
Costa Rica;;Costa Rican;San José;Central America
Croatia;;Croatian;Zagreb;Balkans
Cuba;;Cuban;Havana;Caribbean
Cyprus;;Cypriot;Nicosia;Mediterranean
Czech Republic;Czechia;Czech;Prague;Central Europe
Denmark;;Danish;Copenhagen;Northern Europe
Djibouti;;Djiboutian;Djibouti City;East Africa
Dominica;;;Roseau;Caribbean
Dominican Republic;;Dominican;Santo Domingo;Caribbean
Ecuador;;Ecuadorian,Ecuadorean;Quito;South America
Egypt;Arab Republic of Egypt;Egyptian;Cairo;North Africa
El Salvador;;Salvadoran;San Salvador;Central America
Equatorial Guinea;;Equatoguinean;Malabo;Central Africa
Eritrea;;Eritrean;Asmara;East Africa
Estonia;Republic of Estonia;Estonian;Tallinn;Baltic
Eswatini;;Swazi;Mbabane;Southern Africa
Ethiopia;;Ethiopian;Addis Ababa;East Africa
Fiji;;Fijian;Suva;Oceania
Finland;;Finnish;Helsinki;Northern Europe
France;French Republic;French;Paris;Western Europe
Gabon;;Gabonese;Libreville;Central Africa
Gambia;The Gambia;Gambian;Banjul;West Africa
Georgia;;Georgian;Tbilisi;Caucasus
Germany;Federal Republic of Germany;German;Berlin;Western Europe
Ghana;;Ghanaian;Accra;West Africa
Greece;;Greek;Athens;Balkans
Grenada;;Grenadian;St. George's;Caribbean
Guatemala;;Guatemalan;Guatemala City;Central America
Guinea;;Guinean;Conakry;West Africa
Guinea-Bissau;;Bissau-Guinean;Bissau;West Africa
Guyana;;Guyanese;Georgetown;South America
Haiti;;Haitian;Port-au-Prince;Caribbean
Honduras;;Honduran;Tegucigalpa;Central America
Hungary;;Hungarian;Budapest;Central Europe
Iceland;;Icelandic;Reykjavik,Reykjavík;Northern Europe
India;Republic of India;Indian;New Delhi;South Asia
Indonesia;Republic of Indonesia;Indonesian;Jakarta;South-East Asia
Iran;Islamic Republic of Iran;Iranian;Tehran;Middle East
Iraq;;Iraqi;Baghdad;Middle East
Ireland;Republic of Ireland;Irish;Dublin;Western Europe
Israel;State of Israel;Israeli;Jerusalem;Middle East
Italy;Italian Republic;Italian;Rome;Southern Europe
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro;West Africa
Jamaica;;Jamaican;Kingston;Caribbean
Japan;;Japanese;Tokyo;East Asia
Jordan;;Jordanian;Amman;Middle East
Kazakhstan;Republic of Kazakhstan;Kazakhstani,Kazakh;Astana;Central Asia
Kenya;;Kenyan;Nairobi;East Africa
Kiribati;;;Tarawa;Oceania
Kosovo;;Kosovar;Pristina;Balkans
Kuwait;State of Kuwait;Kuwaiti;Kuwait City;Gulf
Kyrgyzstan;Kyrgyz Republic;Kyrgyzstani,Kyrgyz;Bishkek;Central Asia
Laos;;Laotian,Lao;Vientiane;South-East Asia
Latvia;;Latvian;Riga;Baltic
Lebanon;;Lebanese;Beirut;Middle East
Lesotho;;Basotho;Maseru;Southern Africa
Liberia;;Liberian;Monrovia;West Africa
Libya;;Libyan;Tripoli;North Africa
Liechtenstein;;;Vaduz;Western Europe
Lithuania;;Lithuanian;Vilnius;Baltic
Luxembourg;;Luxembourgish;Luxembourg City;Western Europe
Madagascar;;Malagasy;Antananarivo;East Africa
Malawi;;Malawian;Lilongwe;Southern Africa
Malaysia;;Malaysian;Kuala Lumpur;South-East Asia
Maldives;The Maldives;Maldivian;Malé;South Asia
Mali;;Malian;Bamako;West Africa
Malta;;Maltese;Valletta;Mediterranean
Marshall Islands;;Marshallese;Majuro;Oceania
Mauritania;;Mauritanian;Nouakchott;West Africa
Mauritius;;Mauritian;Port Louis;East Africa
Mexico;;Mexican;Mexico City;North America
Micronesia;;Micronesian;Palikir;Oceania
Moldova;;Moldovan;Chișinău,Chisinau;Eastern Europe
Monaco;;Monégasque;;Western Europe
Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator;East Asia
Montenegro;;Montenegrin;Podgorica;Balkans
Morocco;Kingdom of Morocco;Moroccan;Rabat;North Africa
Mozambique;;Mozambican;Maputo;Southern Africa
Myanmar;;Burmese;Naypyidaw;South-East Asia
Namibia;;Namibian;Windhoek;Southern Africa
Nauru;;Nauruan;;Oceania
Nepal;;Nepalese,Nepali;Kathmandu;South Asia
Netherlands;The Netherlands,Kingdom of the Netherlands;Dutch;Amsterdam;Western Europe
New Zealand;;;Wellington;Oceania
Nicaragua;;Nicaraguan;Managua;Central America
Niger;;Nigerien;Niamey;West Africa
Nigeria;;Nigerian;Abuja;West Africa
North Korea;Democratic People's Republic of Korea,DPRK,N. Korea;North Korean;Pyongyang;East Asia
North Macedonia;;Macedonian;Skopje;Balkans
Norway;;Norwegian;Oslo;Northern Europe
Oman;Sultanate of Oman;Omani;Muscat;Gulf
Pakistan;Islamic Republic of Pakistan;Pakistani;Islamabad;South Asia
Palau;;Palauan;Ngerulmud;Oceania
Palestine;State of Palestine;Palestinian;Ramallah;Middle East
Panama;;Panamanian;Panama City;Central America
Papua New Guinea;;Papua New Guinean;Port Moresby;Oceania
Paraguay;;Paraguayan;Asunción,Asuncion;South America
Peru;;Peruvian;Lima;South America
Philippines;The Philippines;Philippine,Filipino;Manila;South-East Asia
Poland;;Polish;Warsaw;Central Europe
Portugal;;Portuguese;Lisbon;Southern Europe
Qatar;State of Qatar;Qatari;Doha;Gulf
Romania;;Romanian;Bucharest;Balkans
Russia;Russian Federation;Russian;Moscow;Eastern Europe
Rwanda;;Rwandan;Kigali;East Africa
Saint Lucia;;Saint Lucian;Castries;Caribbean
Samoa;;Samoan;Apia;Oceania
San Marino;;Sammarinese;;Southern Europe
Saudi Arabia;Kingdom of Saudi Arabia,KSA;Saudi,Saudi Arabian;Riyadh;Gulf
Senegal;;Senegalese;Dakar;West Africa
Serbia;;Serbian;Belgrade;Balkans
Seychelles;;Seychellois;Victoria;East Africa
Sierra Leone;;Sierra Leonean;Freetown;West Africa
Singapore;;Singaporean;;South-East Asia
Slovakia;Slovak Republic;Slovak;Bratislava;Central Europe
Slovenia;;Slovenian,Slovene;Ljubljana;Central Europe
Solomon Islands;;Solomon Islander;Honiara;Oceania
Somalia;;Somali;Mogadishu;East Africa
South Africa;S. Africa;South African;Pretoria;Southern Africa
South Korea;Republic of Korea,ROK,S. Korea;South Korean;Seoul;East Asia
South Sudan;;South Sudanese;Juba;East Africa
Spain;;Spanish;Madrid;Southern Europe
Sri Lanka;;Sri Lankan;Colombo;South Asia
Sudan;;Sudanese;Khartoum;North Africa
Suriname;;Surinamese;Paramaribo;South America
Sweden;;Swedish;Stockholm;Northern Europe
Switzerland;Swiss Confederation;Swiss;Bern;Western Europe
Syria;Syrian Arab Republic;Syrian;Damascus;Middle East
Taiwan;;Taiwanese;Taipei;East Asia
Tajikistan;;Tajikistani,Tajik;Dushanbe;Central Asia
Tanzania;;Tanzanian;Dodoma;East Africa
Thailand;Kingdom of Thailand;Thai;Bangkok;South-East Asia
Timor-Leste;;East Timorese,Timorese;Dili;South-East Asia
Togo;;Togolese;Lomé;West Africa
Tonga;;Tongan;Nuku'alofa;Oceania
Trinidad and Tobago;;Trinidadian;Port of Spain;Caribbean
Tunisia;;Tunisian;Tunis;North Africa
Turkey;Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye;Turkish;Ankara;Middle East
Turkmenistan;;Turkmen;Ashgabat;Central Asia
Tuvalu;;Tuvaluan;Funafuti;Oceania
Uganda;;Ugandan;Kampala;East Africa
Ukraine;;Ukrainian;Kyiv,Kiev;Eastern Europe
United Arab Emirates;UAE,U.A.E.;Emirati;Abu Dhabi;Gulf
United Kingdom;United Kingdom of Great Britain and Northern Ireland,UK,U.K.,Great Britain,Britain;British;London;Western Europe
United States;United States of America,USA,U.S.A.,US,U.S.;American;Washington,Washington, D.C.;North America
Uruguay;;Uruguayan;Montevideo;South America
Uzbekistan;Republic of Uzbekistan;Uzbekistani,Uzbek;Tashkent;Central Asia
Vanuatu;;;Port Vila;Oceania
Vatican City;Holy See,Vatican;;;Southern Europe
Venezuela;;Venezuelan;Caracas;South America
Vietnam;Viet Nam;Vietnamese;Hanoi;South-East Asia
Yemen;;Yemeni;Sanaa,Sana'a;Middle East
Zambia;;Zambian;Lusaka;Southern Africa
Zimbabwe;;Zimbabwean;Harare;Southern Africa
West Germany;;West German;Bonn;past
East Germany;German Democratic Republic,GDR;East German;;past
Republic of China;ROC;;;past
Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics;Soviet;;past
Ceylon;;Ceylonese;;past
Burma;;;Rangoon;past
Siam;;Siamese;;past
Zaire;;Zairean;;past
Swaziland;;;;past
Macedonia;;;;past
East Timor;;;;past
Persia;;Persian;;past
Yugoslavia;;Yugoslav;;past
Czechoslovakia;;Czechoslovak;;past
Ottoman Empire;;Ottoman;;past
Hong Kong;;;;East Asia
Greenland;;Greenlandic;Nuuk;Northern Europe
`;
