/** What the world knows by its letters: the letters, then what they stand for. */
export const termsByLetters = `LNG liquefied natural gas;LPG liquefied petroleum gas;CNG compressed natural gas;GDP gross domestic product
GNP gross national product;FDI foreign direct investment;GST goods and services tax;VAT value added tax;VAT value-added tax
NGO non-governmental organisation;NGO non-governmental organization;ICBM intercontinental ballistic missile
UAV unmanned aerial vehicle;WMD weapons of mass destruction;HIV human immunodeficiency virus
AIDS acquired immunodeficiency syndrome;AIDS acquired immune deficiency syndrome`;
