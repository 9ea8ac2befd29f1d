// cspell:disable
import { describe, expect, it } from 'vitest';
import { datasetDirectory, loadDataset } from '../load.ts';
import { loadParticipantNames, participantResolver } from './participants.ts';

const { countries } = loadDataset();
const resolve = participantResolver(countries, loadParticipantNames(datasetDirectory));

/** The members of the United Nations, its observers and others, as its Treaty Collection spells them. */
const depositaryNames = `
AFG Afghanistan
ALB Albania
DZA Algeria
AND Andorra
AGO Angola
ATG Antigua and Barbuda
ARG Argentina
ARM Armenia
AUS Australia
AUT Austria
AZE Azerbaijan
BHS Bahamas
BHR Bahrain
BGD Bangladesh
BRB Barbados
BLR Belarus
BEL Belgium
BLZ Belize
BEN Benin
BTN Bhutan
BOL Bolivia (Plurinational State of)
BIH Bosnia and Herzegovina
BWA Botswana
BRA Brazil
BRN Brunei Darussalam
BGR Bulgaria
BFA Burkina Faso
BDI Burundi
CPV Cabo Verde
KHM Cambodia
CMR Cameroon
CAN Canada
CAF Central African Republic
TCD Chad
CHL Chile
CHN China
COL Colombia
COM Comoros
COG Congo
CRI Costa Rica
CIV Côte d'Ivoire
HRV Croatia
CUB Cuba
CYP Cyprus
CZE Czech Republic
PRK Democratic People's Republic of Korea
COD Democratic Republic of the Congo
DNK Denmark
DJI Djibouti
DMA Dominica
DOM Dominican Republic
ECU Ecuador
EGY Egypt
SLV El Salvador
GNQ Equatorial Guinea
ERI Eritrea
EST Estonia
SWZ Eswatini
ETH Ethiopia
FJI Fiji
FIN Finland
FRA France
GAB Gabon
GMB Gambia
GEO Georgia
DEU Germany
GHA Ghana
GRC Greece
GRD Grenada
GTM Guatemala
GIN Guinea
GNB Guinea-Bissau
GUY Guyana
HTI Haiti
HND Honduras
HUN Hungary
ISL Iceland
IND India
IDN Indonesia
IRN Iran (Islamic Republic of)
IRQ Iraq
IRL Ireland
ISR Israel
ITA Italy
JAM Jamaica
JPN Japan
JOR Jordan
KAZ Kazakhstan
KEN Kenya
KIR Kiribati
KWT Kuwait
KGZ Kyrgyzstan
LAO Lao People's Democratic Republic
LVA Latvia
LBN Lebanon
LSO Lesotho
LBR Liberia
LBY Libya
LIE Liechtenstein
LTU Lithuania
LUX Luxembourg
MDG Madagascar
MWI Malawi
MYS Malaysia
MDV Maldives
MLI Mali
MLT Malta
MHL Marshall Islands
MRT Mauritania
MUS Mauritius
MEX Mexico
FSM Micronesia (Federated States of)
MCO Monaco
MNG Mongolia
MNE Montenegro
MAR Morocco
MOZ Mozambique
MMR Myanmar
NAM Namibia
NRU Nauru
NPL Nepal
NLD Netherlands (Kingdom of the)
NZL New Zealand
NIC Nicaragua
NER Niger
NGA Nigeria
MKD North Macedonia
NOR Norway
OMN Oman
PAK Pakistan
PLW Palau
PAN Panama
PNG Papua New Guinea
PRY Paraguay
PER Peru
PHL Philippines
POL Poland
PRT Portugal
QAT Qatar
KOR Republic of Korea
MDA Republic of Moldova
ROU Romania
RUS Russian Federation
RWA Rwanda
KNA Saint Kitts and Nevis
LCA Saint Lucia
VCT Saint Vincent and the Grenadines
WSM Samoa
SMR San Marino
STP Sao Tome and Principe
SAU Saudi Arabia
SEN Senegal
SRB Serbia
SYC Seychelles
SLE Sierra Leone
SGP Singapore
SVK Slovakia
SVN Slovenia
SLB Solomon Islands
SOM Somalia
ZAF South Africa
SSD South Sudan
ESP Spain
LKA Sri Lanka
SDN Sudan
SUR Suriname
SWE Sweden
CHE Switzerland
SYR Syrian Arab Republic
TJK Tajikistan
THA Thailand
TLS Timor-Leste
TGO Togo
TON Tonga
TTO Trinidad and Tobago
TUN Tunisia
TUR Türkiye
TKM Turkmenistan
TUV Tuvalu
UGA Uganda
UKR Ukraine
ARE United Arab Emirates
GBR United Kingdom of Great Britain and Northern Ireland
TZA United Republic of Tanzania
USA United States of America
URY Uruguay
UZB Uzbekistan
VUT Vanuatu
VEN Venezuela (Bolivarian Republic of)
VNM Viet Nam
YEM Yemen
ZMB Zambia
ZWE Zimbabwe
PSE State of Palestine
VAT Holy See
EU European Union
COK Cook Islands
NIU Niue
CZE Czechia
NLD Netherlands
TUR Turkey
KNA St. Kitts and Nevis
LCA St. Lucia
VCT St. Vincent and the Grenadines
CPV Cape Verde
CIV Cote d'Ivoire
SWZ Swaziland
MKD The former Yugoslav Republic of Macedonia
MKD Republic of North Macedonia
EU European Community
EU European Economic Community
NLD Netherlands, the Kingdom of the
GBR United Kingdom
LBY Libyan Arab Jamahiriya
LBY Libyan Arab Republic
COD Zaire
MMR Burma
NLD Kingdom of the Netherlands
YUG Yugoslavia
X-SCG Serbia and Montenegro
BHS The Bahamas
GMB The Gambia
GMB Gambia (Republic of The)
BHS Bahamas (The)
`
  .trim()
  .split('\n')
  .map((line): [string, string] => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]);

describe('the name of a participant', () => {
  it.each(depositaryNames)('%s is %s', (name, code) => {
    expect(resolve(name)).toEqual({ code });
  });

  it('is known for every member of the United Nations', () => {
    const states = countries.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
    expect(states).toHaveLength(193);
    expect(depositaryNames.map(([, code]) => code)).toEqual(expect.arrayContaining(states));
  });

  it('may be the code, and may differ in accents, apostrophes and capitals', () => {
    expect(resolve('POL')).toEqual({ code: 'POL' });
    expect(resolve('COTE D’IVOIRE')).toEqual({ code: 'CIV' });
    expect(resolve('Turkiye')).toEqual({ code: 'TUR' });
  });

  it('that nobody has, or that two have, is not guessed at', () => {
    expect(resolve('Atlantis')).toEqual({ problem: expect.stringContaining('Add the name') as string });
    const withoutSpellings = participantResolver(countries, {});
    expect(withoutSpellings('Congo')).toEqual({ problem: expect.stringContaining('COD or COG') as string });
  });

  it('in the list of spellings belongs to a country that exists, and to one only', () => {
    const ids = new Set(countries.map(({ id }) => id));
    const rows = Object.entries(loadParticipantNames(datasetDirectory));
    expect(rows.filter(([code]) => !ids.has(code))).toEqual([]);
    const names = rows.flatMap(([, list]) => list);
    expect(new Set(names).size).toBe(names.length);
  });
});
