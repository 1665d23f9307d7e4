/** Well-known cities and regions that are no capitals: name; country; kind. */
export const placeTable = `
Karachi;Pakistan;city
Lahore;Pakistan;city
Peshawar;Pakistan;city
Multan;Pakistan;city
Muzaffarabad;Pakistan;city
Rawalpindi;Pakistan;city
Quetta;Pakistan;city
Gwadar;Pakistan;city
Kashmir;;region
Jammu and Kashmir;;region
Azad Jammu and Kashmir;Pakistan;region
Punjab;;region
Sindh;Pakistan;region
Balochistan;Pakistan;region
Khyber Pakhtunkhwa;Pakistan;region
Ganja;Azerbaijan;city
Shusha;Azerbaijan;city
Sumgait;Azerbaijan;city
Nakhchivan;Azerbaijan;region
Karabakh;Azerbaijan;region
Nagorno-Karabakh;Azerbaijan;region
Nagorno Karabakh;Azerbaijan;region
Khojaly;Azerbaijan;city
Istanbul;Turkey;city
Izmir;Turkey;city
Mumbai;India;city
Kolkata;India;city
Chennai;India;city
Bengaluru;India;city
Bangalore;India;city
Hyderabad;India;city
Ahmedabad;India;city
Delhi;India;city
Gujarat;India;region
Assam;India;region
Manipur;India;region
Nagaland;India;region
Kerala;India;region
Maharashtra;India;region
Rajasthan;India;region
Uttar Pradesh;India;region
West Bengal;India;region
Bengal;;region
Tamil Nadu;India;region
Shanghai;China;city
Guangzhou;China;city
Shenzhen;China;city
Tibet;China;region
Xinjiang;China;region
Osaka;Japan;city
Kyoto;Japan;city
Hiroshima;Japan;city
Nagasaki;Japan;city
Busan;South Korea;city
New York;United States;city
New York City;United States;city
Los Angeles;United States;city
San Francisco;United States;city
Chicago;United States;city
Houston;United States;city
Texas;United States;region
California;United States;region
Florida;United States;region
Alaska;United States;region
Hawaii;United States;region
Toronto;Canada;city
Montreal;Canada;city
Vancouver;Canada;city
Quebec;Canada;region
São Paulo;Brazil;city
Rio de Janeiro;Brazil;city
Guadalajara;Mexico;city
Guayaquil;Ecuador;city
Sydney;Australia;city
Melbourne;Australia;city
Auckland;New Zealand;city
St. Petersburg;Russia;city
Saint Petersburg;Russia;city
Crimea;;region
Siberia;Russia;region
Geneva;Switzerland;city
Zurich;Switzerland;city
Lausanne;Switzerland;city
Barcelona;Spain;city
Catalonia;Spain;region
Milan;Italy;city
Venice;Italy;city
Naples;Italy;city
Munich;Germany;city
Hamburg;Germany;city
Frankfurt;Germany;city
Bonn;Germany;city
Bavaria;Germany;region
Lyon;France;city
Strasbourg;France;city
Versailles;France;city
Marseille;France;city
The Hague;Netherlands;city
Rotterdam;Netherlands;city
Antwerp;Belgium;city
Manchester;United Kingdom;city
Birmingham;United Kingdom;city
Liverpool;United Kingdom;city
Glasgow;United Kingdom;city
Edinburgh;United Kingdom;city
Scotland;United Kingdom;region
Wales;United Kingdom;region
England;United Kingdom;region
Northern Ireland;United Kingdom;region
Kraków;Poland;city
Lviv;Ukraine;city
Odesa;Ukraine;city
Kharkiv;Ukraine;city
Almaty;Kazakhstan;city
Samarkand;Uzbekistan;city
Bukhara;Uzbekistan;city
Dubai;United Arab Emirates;city
Sharjah;United Arab Emirates;city
Jeddah;Saudi Arabia;city
Mecca;Saudi Arabia;city
Medina;Saudi Arabia;city
Dammam;Saudi Arabia;city
Tel Aviv;Israel;city
Haifa;Israel;city
Gaza;Palestine;region
West Bank;Palestine;region
Basra;Iraq;city
Mosul;Iraq;city
Isfahan;Iran;city
Shiraz;Iran;city
Mashhad;Iran;city
Tabriz;Iran;city
Aleppo;Syria;city
Alexandria;Egypt;city
Sinai;Egypt;region
Casablanca;Morocco;city
Lagos;Nigeria;city
Mombasa;Kenya;city
Darfur;Sudan;region
Johannesburg;South Africa;city
Cape Town;South Africa;city
Durban;South Africa;city
Chittagong;Bangladesh;city
Kandahar;Afghanistan;city
Herat;Afghanistan;city
Mandalay;Myanmar;city
Yangon;Myanmar;city
Rakhine;Myanmar;region
Chiang Mai;Thailand;city
Phuket;Thailand;city
Ho Chi Minh City;Vietnam;city
Da Nang;Vietnam;city
Cebu;Philippines;city
Bali;Indonesia;region
Aceh;Indonesia;region
Java;Indonesia;region
Sumatra;Indonesia;region
Penang;Malaysia;city
Sabah;Malaysia;region
Europe;;continent
Asia;;continent
Africa;;continent
South America;;continent
North America;;continent
Latin America;;region
Central Asia;;region
South Asia;;region
South-East Asia;;region
Southeast Asia;;region
East Asia;;region
Middle East;;region
Caucasus;;region
South Caucasus;;region
Balkans;;region
Caribbean;;region
Gulf;;region
`;
