/**
 * Who held an office of a state between 1990 and 2025, and the best known before, a state a line: its name as the gazetteer
 * has it, then each office with its holders. Texts name them without their state, or by the surname alone, where everybody
 * knew it.
 */
export const leaderTable = `
Afghanistan: President Hamid Karzai, Ashraf Ghani
Albania: Prime Minister Edi Rama, Sali Berisha
Angola: President Joao Lourenco, Jose Eduardo dos Santos
Argentina: President Javier Milei, Alberto Fernandez, Mauricio Macri, Cristina Fernandez de Kirchner, Nestor Kirchner
Armenia: Prime Minister Nikol Pashinyan; President Serzh Sargsyan, Robert Kocharyan; Foreign Minister Ararat Mirzoyan
Australia: Prime Minister Anthony Albanese, Scott Morrison, Malcolm Turnbull, Tony Abbott, Julia Gillard, Kevin Rudd, John Howard; Foreign Minister Penny Wong, Marise Payne, Julie Bishop; Defence Minister Richard Marles, Linda Reynolds, Peter Dutton
Austria: Chancellor Sebastian Kurz, Karl Nehammer, Werner Faymann; President Alexander Van der Bellen
Azerbaijan: President Ilham Aliyev, Heydar Aliyev; Foreign Minister Jeyhun Bayramov, Elmar Mammadyarov; Prime Minister Ali Asadov; Defence Minister Zakir Hasanov
Bangladesh: Prime Minister Sheikh Hasina, Khaleda Zia; President Abdul Hamid
Belarus: President Alexander Lukashenko
Bolivia: President Evo Morales, Luis Arce
Brazil: President Luiz Inacio Lula da Silva, Jair Bolsonaro, Michel Temer, Dilma Rousseff, Fernando Henrique Cardoso, Jose Sarney; Foreign Minister Mauro Vieira
Bulgaria: Prime Minister Boyko Borissov
Cambodia: Prime Minister Hun Sen, Hun Manet
Canada: Prime Minister Justin Trudeau, Mark Carney, Stephen Harper, Paul Martin, Jean Chretien; Foreign Minister Melanie Joly
Chile: President Gabriel Boric, Sebastian Pinera, Michelle Bachelet, Ricardo Lagos
China: President Xi Jinping, Hu Jintao, Jiang Zemin; Premier Li Qiang, Li Keqiang, Wen Jiabao, Zhu Rongji; Foreign Minister Wang Yi, Qin Gang, Yang Jiechi; Defence Minister Wei Fenghe, Li Shangfu, Dong Jun; Defense Minister Wei Fenghe, Li Shangfu, Dong Jun
Colombia: President Gustavo Petro, Ivan Duque, Juan Manuel Santos, Alvaro Uribe
Croatia: Prime Minister Andrej Plenkovic
Cuba: President Miguel Diaz-Canel, Raul Castro, Fidel Castro
Czech Republic: President Petr Pavel, Milos Zeman, Vaclav Klaus, Vaclav Havel; Prime Minister Petr Fiala, Andrej Babis
Denmark: Prime Minister Mette Frederiksen, Lars Lokke Rasmussen
Egypt: President Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Mohamed Morsi, Hosni Mubarak; Foreign Minister Sameh Shoukry
Estonia: Prime Minister Kaja Kallas; President Kersti Kaljulaid, Alar Karis
Ethiopia: Prime Minister Abiy Ahmed, Hailemariam Desalegn, Meles Zenawi
Fiji: Prime Minister Sitiveni Rabuka, Frank Bainimarama
Finland: President Sauli Niinisto, Alexander Stubb; Prime Minister Sanna Marin, Petteri Orpo; Foreign Minister Pekka Haavisto
France: President Emmanuel Macron, Francois Hollande, Nicolas Sarkozy, Jacques Chirac, Francois Mitterrand; Foreign Minister Jean-Yves Le Drian, Laurent Fabius
Georgia: Prime Minister Irakli Garibashvili, Irakli Kobakhidze; President Salome Zourabichvili, Mikheil Saakashvili
Germany: Chancellor Friedrich Merz, Olaf Scholz, Angela Merkel, Gerhard Schroder, Helmut Kohl; President Frank-Walter Steinmeier; Foreign Minister Annalena Baerbock, Heiko Maas; Defence Minister Boris Pistorius
Ghana: President Nana Akufo-Addo, John Mahama, John Kufuor
Greece: Prime Minister Kyriakos Mitsotakis, Alexis Tsipras
Hungary: Prime Minister Viktor Orban; Foreign Minister Peter Szijjarto
India: Prime Minister Narendra Modi, Manmohan Singh, VP Singh, Atal Bihari Vajpayee, PV Narasimha Rao, Rajiv Gandhi, Indira Gandhi, Morarji Desai, Lal Bahadur Shastri, Jawaharlal Nehru; President Droupadi Murmu, Ram Nath Kovind, Pranab Mukherjee, Pratibha Patil; Finance Minister Nirmala Sitharaman, Arun Jaitley, P Chidambaram; External Affairs Minister S Jaishankar, Sushma Swaraj; Defence Minister Rajnath Singh, Manohar Parrikar; Home Minister Amit Shah; Chief of Defence Staff Bipin Rawat, Anil Chauhan
Indonesia: President Prabowo Subianto, Joko Widodo, Susilo Bambang Yudhoyono; Foreign Minister Retno Marsudi; Defence Minister Prabowo Subianto
Iran: President Masoud Pezeshkian, Ebrahim Raisi, Hassan Rouhani, Mahmoud Ahmadinejad, Mohammad Khatami; Foreign Minister Mohammad Javad Zarif, Abbas Araghchi; Supreme Leader Ali Khamenei
Iraq: Prime Minister Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi
Ireland: President Michael D Higgins, Mary Robinson
Israel: Prime Minister Benjamin Netanyahu, Naftali Bennett, Yair Lapid, Ehud Olmert, Ariel Sharon, Ehud Barak, Yitzhak Rabin; President Isaac Herzog, Reuven Rivlin, Shimon Peres
Italy: Prime Minister Giorgia Meloni, Mario Draghi, Giuseppe Conte, Matteo Renzi, Silvio Berlusconi, Romano Prodi; President Sergio Mattarella
Japan: Prime Minister Shigeru Ishiba, Fumio Kishida, Yoshihide Suga, Shinzo Abe, Yoshihiko Noda, Naoto Kan, Yukio Hatoyama, Taro Aso, Junichiro Koizumi; Foreign Minister Yoshimasa Hayashi, Toshimitsu Motegi
Jordan: King Abdullah II
Kazakhstan: President Kassym-Jomart Tokayev, Nursultan Nazarbayev
Kenya: President William Ruto, Uhuru Kenyatta, Mwai Kibaki, Daniel arap Moi
Kyrgyzstan: President Sadyr Japarov
Laos: Prime Minister Sonexay Siphandone
Malaysia: Prime Minister Anwar Ibrahim, Najib Razak, Mahathir Mohamad, Ismail Sabri Yaakob, Muhyiddin Yassin
Maldives: President Mohamed Muizzu, Ibrahim Mohamed Solih, Abdulla Yameen, Mohamed Nasheed
Mexico: President Claudia Sheinbaum, Andres Manuel Lopez Obrador, Enrique Pena Nieto, Felipe Calderon, Vicente Fox
Mongolia: President Ukhnaagiin Khurelsukh, Khaltmaagiin Battulga
Morocco: King Mohammed VI
Myanmar: President Thein Sein, Win Myint
Namibia: President Hage Geingob, Sam Nujoma
Nepal: Prime Minister Pushpa Kamal Dahal, Sher Bahadur Deuba
Netherlands: Prime Minister Mark Rutte, Dick Schoof
New Zealand: Prime Minister Christopher Luxon, Jacinda Ardern, John Key, Helen Clark
Nigeria: President Bola Tinubu, Muhammadu Buhari, Goodluck Jonathan, Olusegun Obasanjo
North Korea: Supreme Leader Kim Jong Un
Norway: Prime Minister Jonas Gahr Store, Erna Solberg, Jens Stoltenberg
Pakistan: Prime Minister Shehbaz Sharif, Imran Khan, Shahid Khaqan Abbasi, Nawaz Sharif, Yousaf Raza Gilani, Raja Pervez Ashraf, Benazir Bhutto, Zulfikar Ali Bhutto, Shaukat Aziz, Liaquat Ali Khan; President Asif Ali Zardari, Arif Alvi, Mamnoon Hussain, Pervez Musharraf; Foreign Minister Ishaq Dar, Bilawal Bhutto Zardari, Shah Mahmood Qureshi
Peru: President Alberto Fujimori, Ollanta Humala, Pedro Castillo, Dina Boluarte
Philippines: President Ferdinand Marcos Jr., Rodrigo Duterte, Benigno Aquino III, Gloria Macapagal Arroyo, Fidel Ramos; Defense Secretary Delfin Lorenzana, Gilberto Teodoro; Foreign Secretary Enrique Manalo, Teodoro Locsin
Poland: President Andrzej Duda, Bronislaw Komorowski, Lech Kaczynski; Prime Minister Donald Tusk, Mateusz Morawiecki
Portugal: President Marcelo Rebelo de Sousa; Prime Minister Antonio Costa
Qatar: Emir Tamim bin Hamad Al Thani
Romania: President Klaus Iohannis, Traian Basescu
Russia: President Vladimir Putin, Dmitry Medvedev, Boris Yeltsin; Foreign Minister Sergey Lavrov, Sergei Lavrov; Defence Minister Sergei Shoigu, Sergey Shoigu; Prime Minister Mikhail Mishustin
Rwanda: President Paul Kagame
Saudi Arabia: Crown Prince Mohammed bin Salman
Senegal: President Macky Sall, Abdoulaye Wade
Serbia: President Aleksandar Vucic
Singapore: Prime Minister Lawrence Wong, Lee Hsien Loong, Goh Chok Tong; President Halimah Yacob, Tharman Shanmugaratnam; Foreign Minister Vivian Balakrishnan; Defence Minister Ng Eng Hen
Slovakia: Prime Minister Robert Fico; President Zuzana Caputova
South Africa: President Cyril Ramaphosa, Jacob Zuma, Thabo Mbeki, Nelson Mandela
South Korea: President Lee Jae Myung, Yoon Suk Yeol, Moon Jae In, Park Geun Hye, Lee Myung Bak, Roh Moo Hyun, Kim Dae Jung
Spain: Prime Minister Pedro Sanchez, Mariano Rajoy, Jose Luis Rodriguez Zapatero
Sri Lanka: President Anura Kumara Dissanayake, Ranil Wickremesinghe, Gotabaya Rajapaksa, Maithripala Sirisena, Mahinda Rajapaksa, Chandrika Kumaratunga; Prime Minister Harini Amarasuriya
Sudan: President Omar al-Bashir
Sweden: Prime Minister Ulf Kristersson, Stefan Lofven, Fredrik Reinfeldt
Syria: President Bashar al-Assad
Tajikistan: President Emomali Rahmon
Tanzania: President Samia Suluhu Hassan, John Magufuli, Jakaya Kikwete
Thailand: Prime Minister Paetongtarn Shinawatra, Srettha Thavisin, Prayut Chan-o-cha, Yingluck Shinawatra, Abhisit Vejjajiva, Thaksin Shinawatra
Turkey: President Recep Tayyip Erdogan, Abdullah Gul; Prime Minister Recep Tayyip Erdogan, Ahmet Davutoglu, Binali Yildirim; Foreign Minister Hakan Fidan, Mevlut Cavusoglu, Ahmet Davutoglu
Turkmenistan: President Serdar Berdimuhamedov, Gurbanguly Berdimuhamedov
Uganda: President Yoweri Museveni
Ukraine: President Volodymyr Zelensky, Volodymyr Zelenskyy, Petro Poroshenko, Viktor Yanukovych; Foreign Minister Dmytro Kuleba, Andrii Sybiha
United Kingdom: Prime Minister Keir Starmer, Rishi Sunak, Liz Truss, Boris Johnson, Theresa May, David Cameron, Gordon Brown, Tony Blair, John Major, Margaret Thatcher, James Callaghan, Edward Heath, Harold Wilson, Harold Macmillan, Anthony Eden, Clement Attlee, Winston Churchill, Neville Chamberlain; Foreign Secretary David Lammy, James Cleverly, Dominic Raab, Jeremy Hunt
United States: President Joe Biden, Donald Trump, Donald J Trump, Barack Obama, George W Bush, George HW Bush, Bill Clinton, Ronald Reagan, Jimmy Carter, Gerald Ford, Richard Nixon, Lyndon Johnson, Andrew Johnson, John Kennedy, Dwight Eisenhower, Harry Truman, Franklin Roosevelt, Theodore Roosevelt, Herbert Hoover, Woodrow Wilson; Vice President Kamala Harris, Mike Pence, Joe Biden, Dick Cheney, Al Gore, JD Vance; Secretary of State Marco Rubio, Antony Blinken, Mike Pompeo, Rex Tillerson, John Kerry, Hillary Clinton, Condoleezza Rice, Colin Powell; Defense Secretary Lloyd Austin, Mark Esper, James Mattis, Ash Carter, Chuck Hagel, Leon Panetta, Robert Gates; Secretary of Defense Lloyd Austin, Mark Esper, James Mattis, Ash Carter, Leon Panetta
Uzbekistan: President Shavkat Mirziyoyev, Islam Karimov
Venezuela: President Nicolas Maduro, Hugo Chavez
Vietnam: President Tran Dai Quang, Nguyen Xuan Phuc, Vo Van Thuong, Luong Cuong; Prime Minister Pham Minh Chinh, Nguyen Xuan Phuc, Nguyen Tan Dung
Zambia: President Hakainde Hichilema, Edgar Lungu
Zimbabwe: President Emmerson Mnangagwa, Robert Mugabe
`;
