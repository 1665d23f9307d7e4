/** Bodies whose names do not tell that they are bodies, as they are commonly called. */
export const organisationNames = `United Nations;UN;NATO;European Union;EU;African Union;AU;ASEAN;Asean;SAARC;OPEC;BRICS;IBSA;G7;G8;G20;G-7;G-20
G77;Group of 77;UNESCO;Unesco;UNICEF;Unicef;WHO;IMF;WTO;GATT;IAEA;ILO;FAO;UNDP;UNEP;UNHCR;UNCTAD;UNIDO;UNFPA;UNAIDS;UNODC;WFP;IFAD;ITU
IMO;ICAO;WMO;WIPO;UPU;OECD;OIC;SCO;BIMSTEC;Quad;QUAD;APEC;ECOWAS;COMESA;SADC;IGAD;Mercosur;MERCOSUR;CARICOM;Caricom;GCC;OSCE;OAS;OAU
CIS;CSTO;EFTA;ECSC;EEC;ADB;AIIB;AfDB;EBRD;IBRD;IFC;IDA;NDB;ICC;ICJ;PCA;ITLOS;Interpol;INTERPOL;Europol;Frontex;Red Cross;Red Crescent
Médecins Sans Frontières;Greenpeace;Amnesty International;Human Rights Watch;Transparency International;Rotary International;Oxfam
World Wildlife Fund;WWF;IUCN;IRENA;ISA;CERN;NASA;ESA;ISRO;JAXA;Roscosmos;CIA;FBI;NSA;KGB;MI5;MI6;Mossad;ISI;Taliban;Hamas;Hezbollah
Fatah;Al-Qaeda;al-Qaeda;Boko Haram;PLO;IRA;ANC;RBI;SEBI;NITI Aayog;CBI;ISIS;FIFA;UEFA;IOC;ICRC;IFRC;JICA;USAID;SIPRI;Commonwealth of Nations
Commonwealth of Independent States;European Communities;European Community;European Coal and Steel Community;Warsaw Treaty Organization
Comecon;Kremlin;White House;Pentagon;Knesset;Bundestag;Bundesrat;Lok Sabha;Rajya Sabha;Majlis;Duma;State Duma;Riksdag;Storting;Sejm
Reuters;Associated Press;Agence France-Presse;Xinhua;TASS;BBC;CNN;Al Jazeera;Microsoft;Google;Facebook;IBM;Siemens;Boeing;Airbus;Gazprom
Rosneft;Rosatom;Lockheed Martin;Toyota;Samsung;Huawei;Volkswagen;Renault;Unilever;Nestlé;Goldman Sachs;Deutsche Bank;HSBC;Tata Steel
European Economic Community;Central Treaty Organization;CENTO;SEATO;ANZUS;AUKUS;BENELUX;Arctic Council;Nordic Council;Gavi;GAVI;Afreximbank`;
