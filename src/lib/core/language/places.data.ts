/** Well-known cities, regions and waters besides capitals: kind; country, where one has it; names. */
export const placeTable = `
city;Afghanistan;Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Ghazni,Bamiyan
city;Argentina;Córdoba,Rosario,Mendoza,La Plata
city;Armenia;Gyumri
city;Australia;Sydney,Melbourne,Brisbane,Perth,Fremantle
city;Austria;Graz,Linz,Salzburg,Innsbruck
city;Azerbaijan;Ganja,Shusha,Sumgait,Khojaly,Lankaran
city;Bangladesh;Chittagong,Chattogram,Khulna,Sylhet,Rajshahi
city;Belarus;Brest,Gomel,Grodno,Vitebsk
city;Belgium;Antwerp,Ghent,Liège,Bruges
city;Bolivia;La Paz,Cochabamba,Potosí
city;Bosnia and Herzegovina;Mostar,Srebrenica,Banja Luka
city;Brazil;São Paulo,Sao Paulo,Rio de Janeiro,Recife,Porto Alegre,Belo Horizonte,Fortaleza,Manaus
city;Bulgaria;Plovdiv,Varna
city;Cambodia;Siem Reap,Battambang
city;Cameroon;Douala
city;Canada;Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City
city;Chile;Valparaíso,Valparaiso,Concepción,Antofagasta
city;China;Shanghai,Guangzhou,Canton,Shenzhen,Chengdu,Chongqing,Wuhan,Tianjin,Nanjing,Nanking,Hangzhou,Xi'an,Harbin,Qingdao,Kashgar,Ürümqi,Urumqi,Lhasa,Dalian,Haikou,Sanya,Kunming,Xiamen,Suzhou,Macau,Macao
city;Colombia;Medellín,Cali,Barranquilla,Cartagena
city;Croatia;Rijeka,Dubrovnik
city;Czech Republic;Brno,Ostrava,Plzeň,Pilsen,Mladá Boleslav
city;Denmark;Aarhus,Odense
city;Ecuador;Guayaquil,Cuenca
city;Egypt;Alexandria,Giza,Luxor,Aswan,Port Said,Ismailia
city;Estonia;Tartu,Narva
city;Ethiopia;Gondar,Mekelle,Dire Dawa,Hawassa
city;Finland;Turku,Tampere
city;France;Lyon,Lyons,Strasbourg,Versailles,Marseille,Marseilles,Bordeaux,Toulouse,Calais,Dunkirk,Reims,Rouen,Cannes,Annecy,Avignon,Grenoble
city;Georgia;Batumi,Kutaisi
city;Germany;Munich,Hamburg,Frankfurt,Bonn,Cologne,Leipzig,Dresden,Stuttgart,Nuremberg,Heidelberg,Düsseldorf,Hanover,Bremen,Münster,Osnabrück,Potsdam,Weimar,Tübingen,Würzburg,Göttingen,Aachen,Mainz,Augsburg,Karlsruhe
city;Ghana;Cape Coast,Kumasi,Tamale
city;Greece;Thessaloniki,Patras,Piraeus,Sparta,Corinth,Delphi
city;Guatemala;Antigua Guatemala
city;Haiti;Cap-Haïtien
city;Hungary;Debrecen,Szeged
city;India;Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Delhi,Pune,Poona,Jaipur,Lucknow,Amritsar,Kochi,Cochin,Visakhapatnam,Surat,Kanpur,Nagpur,Patna,Bhopal,Indore,Agra,Varanasi,Benares,Allahabad,Prayagraj,Guwahati,Shillong,Imphal,Agartala,Ranchi,Raipur,Dehradun,Shimla,Simla,Srinagar,Chandigarh,Thiruvananthapuram,Trivandrum,Madurai,Coimbatore,Mysore,Mysuru,Mangalore,Vadodara,Baroda,Rajkot,Jodhpur,Udaipur,Ujjain,Gwalior,Jhansi,Meerut,Ludhiana,Jalandhar,Siliguri,Darjeeling,Cuttack,Bhubaneswar,Vijayawada,Tirupati,Pondicherry,Puducherry,Murshidabad,Plassey,Haridwar,Rishikesh,Bodh Gaya,Pataliputra,Fatehpur Sikri,Panipat,Ayodhya,Mathura,Gandhinagar,Nashik,Aurangabad,Kozhikode,Calicut
city;Indonesia;Surabaya,Bandung,Medan,Yogyakarta,Batavia,Nusantara
city;Iran;Isfahan,Shiraz,Mashhad,Tabriz,Qom,Kerman
city;Iraq;Basra,Mosul,Kirkuk,Erbil,Najaf,Karbala
city;Ireland;Galway,Limerick
city;Israel;Tel Aviv,Haifa,Eilat,Nazareth
city;Italy;Milan,Venice,Naples,Florence,Turin,Genoa,Bologna,Pisa,Palermo,Trieste,Trento,Padua,Siena,Ravenna
city;Japan;Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Kobe,Nagoya,Sapporo,Fukuoka,Sendai,Nara,Yokosuka
city;Kazakhstan;Almaty,Shymkent,Karaganda
city;Kenya;Mombasa,Kisumu
city;Kyrgyzstan;Osh
city;Laos;Luang Prabang
city;Lebanon;Tripoli,Sidon
city;Libya;Benghazi,Misrata,Tobruk,Sirte
city;Lithuania;Kaunas,Klaipėda
city;Malaysia;Penang,Malacca,Johor Bahru,Ipoh,Putrajaya
city;Mali;Timbuktu
city;Mexico;Guadalajara,Monterrey,Puebla,Cancún,Cancun,Veracruz,Tijuana,Acapulco,Tampico
city;Morocco;Casablanca,Marrakesh,Marrakech,Tangier
city;Mozambique;Beira,Nampula
city;Myanmar;Yangon,Rangoon,Mandalay
city;Nepal;Pokhara,Lumbini,Biratnagar
city;Netherlands;The Hague,Rotterdam,Utrecht,Maastricht,Eindhoven,Leiden,Delft
city;New Zealand;Auckland,Christchurch,Dunedin
city;Nigeria;Lagos,Kano,Ibadan,Port Harcourt
city;Norway;Bergen,Trondheim,Stavanger
city;Pakistan;Karachi,Lahore,Peshawar,Multan,Muzaffarabad,Rawalpindi,Quetta,Gwadar,Faisalabad,Sialkot,Taxila,Gujranwala,Abbottabad,Gilgit
city;Palestine;Gaza City,Bethlehem,Hebron
city;Peru;Arequipa,Cusco,Cuzco
city;Philippines;Cebu,Davao,Quezon City,Baguio,Zamboanga
city;Poland;Kraków,Krakow,Gdańsk,Gdansk,Danzig,Poznań,Łódź,Wrocław,Breslau
city;Portugal;Porto,Coimbra,Braga
city;Romania;Cluj-Napoca,Timișoara,Constanța
city;Russia;St. Petersburg,Saint Petersburg,Leningrad,Stalingrad,Volgograd,Kazan,Novosibirsk,Sochi,Vladivostok,Kaliningrad,Königsberg,Murmansk,Arkhangelsk,Novorossiysk,Nizhny Novgorod,Yekaterinburg,Rostov-on-Don
city;Saudi Arabia;Jeddah,Mecca,Medina,Dammam,Taif
city;Serbia;Novi Sad
city;Sierra Leone;Kenema
city;Slovakia;Košice,Bratislava
city;South Africa;Johannesburg,Cape Town,Durban,Port Elizabeth,Bloemfontein
city;South Korea;Busan,Pusan,Incheon,Daegu,Panmunjom,Pyeongchang
city;Spain;Barcelona,Seville,Valencia,Bilbao,Granada,Cádiz,Cadiz,Toledo,Zaragoza,Málaga
city;Sri Lanka;Kandy,Jaffna,Hambantota,Trincomalee,Anuradhapura
city;Sudan;Omdurman,Port Sudan
city;Sweden;Gothenburg,Malmö,Uppsala
city;Switzerland;Geneva,Zurich,Zürich,Lausanne,Basel,Lugano,Lucerne,Davos,Montreux,Locarno
city;Syria;Aleppo,Homs,Latakia,Palmyra
city;Tanzania;Dar es Salaam,Arusha
city;Thailand;Chiang Mai,Phuket,Pattaya,Ayutthaya
city;Tunisia;Carthage,Sfax
city;Turkey;Istanbul,Constantinople,Izmir,Smyrna,Bursa,Antalya,Edirne,Adrianople
city;Ukraine;Lviv,Odesa,Odessa,Kharkiv,Mariupol,Donetsk,Sevastopol,Yalta,Kherson,Chernobyl
city;United Arab Emirates;Dubai,Sharjah
city;United Kingdom;Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Aberdeen,Dundee,Cardiff,Belfast,Leeds,Sheffield,Bristol,Plymouth,Portsmouth,Southampton,Oxford,Cambridge,Nottingham,Brighton,York,Canterbury,Greenwich,Torquay,Leicester,Coventry,Norwich,Exeter,Swansea,Newcastle upon Tyne
city;United States;New York,New York City,Los Angeles,San Francisco,Chicago,Houston,Boston,Philadelphia,Pittsburgh,Seattle,Detroit,Baltimore,Atlanta,Miami,New Orleans,San Diego,San Antonio,San Jose,Las Vegas,Salt Lake City,Minneapolis,Milwaukee,Cincinnati,St. Louis,St. Paul,Kansas City,Oklahoma City,Honolulu,Sacramento,Oakland,Indianapolis,Memphis,Tucson,El Paso,Charleston,Annapolis,Arlington,Brooklyn,Manhattan,Harlem,Berkeley,Portland,Palo Alto,Cupertino,Omaha,Des Moines,Baton Rouge,Anchorage
city;Uzbekistan;Samarkand,Bukhara,Bokhara,Khiva,Andijan,Fergana
city;Venezuela;Maracaibo
city;Vietnam;Ho Chi Minh City,Saigon,Da Nang,Haiphong
city;Yemen;Aden,Hodeidah,Taiz
city;Zambia;Ndola
city;Zimbabwe;Bulawayo
city;;Babylon,Nineveh,Troy,Tyre
state;Australia;New South Wales,Queensland,South Australia,Western Australia,Tasmania
state;Brazil;Bahia,Minas Gerais,Amazonas,Pernambuco,Rio Grande do Sul
state;Germany;Bavaria,Hesse,Brandenburg,Lower Saxony,North Rhine-Westphalia,Rhineland-Palatinate,Baden-Württemberg,Schleswig-Holstein,Thuringia
state;India;Gujarat,Assam,Manipur,Nagaland,Kerala,Maharashtra,Rajasthan,Uttar Pradesh,West Bengal,Tamil Nadu,Andhra Pradesh,Arunachal Pradesh,Bihar,Chhattisgarh,Goa,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Madhya Pradesh,Meghalaya,Mizoram,Odisha,Orissa,Sikkim,Telangana,Tripura,Uttarakhand,Uttaranchal,Jammu & Kashmir
state;Malaysia;Sabah,Sarawak,Johor,Selangor,Kedah
state;Mexico;Chiapas,Oaxaca,Jalisco,Yucatán,Sonora,Chihuahua
state;Myanmar;Rakhine
state;United States;Texas,California,Florida,Alaska,Hawaii,Alabama,Arizona,Arkansas,Colorado,Connecticut,Delaware,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Utah,Vermont,West Virginia,Wisconsin,Wyoming
province;Afghanistan;Helmand,Nangarhar
province;Argentina;Tierra del Fuego
province;Canada;Quebec,Ontario,Manitoba,Saskatchewan,Alberta,British Columbia,Nova Scotia,New Brunswick,Newfoundland,Newfoundland and Labrador,Prince Edward Island
province;China;Yunnan,Guangdong,Fujian,Sichuan,Hunan,Hubei,Henan,Hebei,Shandong,Shanxi,Shaanxi,Jiangsu,Zhejiang,Anhui,Gansu,Qinghai,Guizhou,Heilongjiang,Jilin,Liaoning,Hainan,Jiangxi
province;Indonesia;Aceh,Bali,Papua
province;Pakistan;Sindh,Balochistan,Khyber Pakhtunkhwa
province;Philippines;Palawan
region;;Kashmir,Jammu and Kashmir,Punjab,Bengal,Crimea,Latin America,Central Asia,South Asia,South-East Asia,Southeast Asia,East Asia,West Asia,Western Asia,Middle East,Near East,Far East,Caucasus,South Caucasus,Balkans,Caribbean,Gulf,Central America,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Horn of Africa,Sahel,Maghreb,Levant,Arctic,Antarctic,Asia-Pacific,Indo-Pacific,Oceania,Polynesia,Melanesia,Micronesia,Scandinavia,Benelux,Anatolia,Asia Minor,Mesopotamia,Manchuria,Kurdistan,Patagonia,Transcaucasia,Eurasia,Golan Heights,Galilee,Transylvania,Wallachia,Moldavia,Bessarabia,Bukovina,Bohemia,Moravia,Silesia,Galicia,Pomerania,Alsace,Lorraine,Alsace-Lorraine,Saxony,Rhineland,Ruhr,Saar,Saarland,Sudetenland,Flanders,Wallonia,Thrace,Rumelia,Peloponnese,Attica,Bactria,Sogdia,Gandhara,Arachosia,Gedrosia,Malwa,Deccan,Awadh,Oudh,Rohilkhand,Bundelkhand,Kathiawar,Saurashtra,Magadha,Kalinga,Vidarbha,Coorg,Travancore,Carnatic,Indochina,Turkestan,Transoxiana,Khorasan,Khwarazm,Circassia,Dagestan,Chechnya,Tatarstan,Abkhazia,South Ossetia,Transnistria,Donbas,Donbass,Podolia,Volhynia,Livonia,Courland,Karelia,Lapland,Castile,Aragon,Andalusia,Navarre,Burgundy,Savoy,Lombardy,Piedmont,Tuscany,Umbria,Sicily,Sardinia,Normandy,Brittany,Gascony,Aquitaine,Provence,Cornwall,Yorkshire,Kent,Essex,Sussex,Surrey,Norfolk,Suffolk,Devon,Hertfordshire,Lancashire,Hampshire,Oxfordshire,Midlands,Ulster,Munster,Leinster,Connacht,Hejaz,Hadhramaut,Nubia,Katanga,Biafra,Cabinda,Tigray,Oromia,Amhara,Ogaden,Natal,Transvaal,Zululand,Western Sahara
region;Azerbaijan;Nakhchivan,Karabakh,Nagorno-Karabakh,Nagorno Karabakh
region;China;Tibet,Xinjiang,Inner Mongolia,Guangxi
region;Egypt;Sinai
region;Sudan;Darfur
region;India;Ladakh,Lakshadweep
region;Indonesia;Java,Sumatra
region;Pakistan;Azad Jammu and Kashmir,Gilgit-Baltistan
region;Palestine;Gaza,West Bank,Gaza Strip
region;Russia;Siberia
region;Spain;Catalonia,Basque Country
region;United Kingdom;Scotland,Wales,England,Northern Ireland
region;Canada;Yukon,Nunavut
region;Portugal;Azores,Madeira
colony;;Gold Coast
continent;;Europe,Asia,Africa,South America,North America,Antarctica
island;;Borneo,New Guinea,Sakhalin,Crete,Rhodes,Corsica,Hokkaido,Honshu,Kyushu,Okinawa,Luzon,Mindanao,Lesbos,Zanzibar,Tahiti,Guam,Réunion,Mayotte,Martinique,Guadeloupe,Puerto Rico,Bermuda,Gotland,Svalbard,Sulawesi,Diego Garcia,St Helena,Saint Helena,Elba,Iwo Jima,Saipan,Guadalcanal,Leyte,Corregidor
islands;;Andaman and Nicobar Islands,Aleutians,Hebrides,Dodecanese,Falklands,Canaries,Spratlys,Kurils,Antilles,Galápagos
river;;Ganges,Ganga,Indus,Brahmaputra,Yamuna,Jumna,Godavari,Kaveri,Cauvery,Narmada,Mahanadi,Sutlej,Satluj,Beas,Chenab,Jhelum,Gomti,Gandak,Ghaghara,Kosi,Teesta,Alaknanda,Bhagirathi,Mandakini,Tungabhadra,Sabarmati,Nile,Blue Nile,White Nile,Zambezi,Limpopo,Volta,Okavango,Danube,Rhine,Rhône,Rhone,Loire,Elbe,Oder,Vistula,Volga,Dnieper,Dniester,Neva,Tigris,Euphrates,Amu Darya,Syr Darya,Oxus,Irtysh,Yenisei,Amur,Yangtze,Mekong,Irrawaddy,Salween,Chao Phraya,Rio Grande,St. Lawrence,Orinoco,Paraná,Thames,Severn,Clyde,Shannon,Tiber,Arno,Ebro,Tagus,Douro,Vltava,Moldau,Rubicon
mountain;;Everest,K2,Kilimanjaro,Kanchenjunga,Kangchenjunga,Nanga Parbat,Nanda Devi,Annapurna,Dhaulagiri,Lhotse,Makalu,Manaslu,Denali,Aconcagua,Elbrus,Mont Blanc,Matterhorn,Vesuvius,Etna,Krakatoa,Ararat,Kamet,Rakaposhi,Tirich Mir,Tirch Mir,Olympus,Anamudi,Anaimudi,Doddabetta,Popocatépetl,Chimborazo,Cotopaxi,Fuji
mountain range;;Himalaya,Karakoram,Karakorum,Hindu Kush,Kunlun,Tian Shan,Tien Shan,Altai,Drakensberg,Satpura,Pir Panjal,Zanskar,Kirthar
mountains;;Himalayas,Alps,Andes,Pyrenees,Carpathians,Apennines,Urals,Rockies,Appalachians,Pamirs,Zagros,Taurus Mountains,Western Ghats,Eastern Ghats,Vindhyas,Aravallis,Nilgiris,Shivaliks,Siwaliks
desert;;Sahara,Gobi,Thar,Kalahari,Namib,Atacama,Taklamakan,Negev,Cholistan,Karakum,Kyzylkum
sea;;Baltic,Mediterranean,Adriatic,Aegean,Caspian
ocean;;Atlantic,Pacific
strait;;Bosporus,Bosphorus,Dardanelles
peninsula;;Gallipoli,Jutland,Iberia,Kamchatka
delta;;Sundarbans
supercontinent;;Gondwana,Gondwanaland,Pangaea,Pangea,Laurasia
`;
