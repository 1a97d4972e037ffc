/** Quarters that captions name without their city and that GeoNames has not, or not as quarters: the city as GeoNames spells it, then its quarters. */
export const QUARTERS = `GB London|Soho|Tottenham|Wimbledon|Twickenham|Westminster|Whitehall|Covent Garden|Mayfair|Notting Hill|Shoreditch|Canary Wharf|Knightsbridge|Greenwich|Hackney|Stratford|Docklands|Battersea|Fulham|Hammersmith|Islington|Kensington|Belgravia|Southwark|Lambeth|Whitechapel|Hyde Park|Heathrow|Wembley|Croydon|Grenfell
GB Edinburgh|Leith|Holyrood|Murrayfield
GB Glasgow|Hampden Park|Govan|Gorbals
GB Manchester|Old Trafford|Salford|Moss Side
GB Liverpool|Anfield|Aintree|Toxteth
GB Belfast|Stormont|Shankill
IE Dublin|Ballsbridge|Croke Park|Temple Bar
US New York City|Brooklyn|Manhattan|Queens|Bronx|The Bronx|Staten Island|Harlem|Times Square|Wall Street|Broadway|Greenwich Village|Chinatown|Tribeca|SoHo|Flushing Meadows|Coney Island|Williamsburg|Central Park
US Los Angeles|Hollywood|Beverly Hills|Bel Air|Brentwood|Venice|Venice Beach|Santa Monica|Malibu|Pacific Palisades|West Hollywood|Inglewood|Burbank|Pasadena|Culver City|Compton|Watts|Westwood
US San Francisco|Castro|Haight-Ashbury|Alcatraz|Mission District
US Chicago|Wrigleyville|Hyde Park|The Loop
US Boston|Fenway|Beacon Hill|Dorchester
US Washington|Capitol Hill|Georgetown|Foggy Bottom|White House
US Miami|Miami Beach|South Beach|Little Havana|Miami Gardens|Key Biscayne
US New Orleans|French Quarter|Lower Ninth Ward
US Las Vegas|Las Vegas Strip
US Philadelphia|Kensington
US Detroit|Corktown
DE Berlin|Mitte|Kreuzberg|Friedrichshain|Neukölln|Prenzlauer Berg|Tempelhof|Wedding|Tiergarten|Dahlem|Marzahn|Köpenick|Treptow|Rudow|Tegel|Olympiastadion|Alexanderplatz|Grünheide
DE Hamburg|St. Pauli|Sankt Pauli|Altona|Hafencity|HafenCity|Blankenese|Schanzenviertel|Harburg|Barmbek|Wilhelmsburg|Reeperbahn
DE Munich|Schwabing|Giesing|Sendling|Theresienwiese|Bogenhausen|Fröttmaning|Haidhausen|Pasing|Maxvorstadt
DE Köln|Ehrenfeld|Deutz|Müngersdorf|Nippes|Chorweiler|Kalk|Mülheim
DE Frankfurt am Main|Sachsenhausen|Bornheim|Höchst|Bockenheim|Bahnhofsviertel
DE Stuttgart|Bad Cannstatt|Cannstatt|Zuffenhausen|Untertürkheim|Vaihingen
DE Leipzig|Connewitz|Plagwitz
DE Dresden|Neustadt|Pillnitz|Altstadt
DE Düsseldorf|Oberkassel|Derendorf
DE Hannover|Linden
AT Vienna|Favoriten|Ottakring|Schönbrunn|Leopoldstadt|Donaustadt|Simmering|Prater|Josefstadt|Hietzing|Döbling
CH Zürich|Oerlikon|Wiedikon
FR Paris|Montmartre|Le Marais|Marais|Belleville|Saint-Germain-des-Prés|Montparnasse|Champs-Élysées|La Défense|Pigalle|Bercy|Roland-Garros|Trocadéro|Bois de Boulogne|Quartier latin|Saint-Denis|Auteuil|Orly|Roissy|Roissy-en-France|Bobigny
FR Marseille|Noailles|Belsunce|Vieux-Port|La Castellane
FR Lyon|Villeurbanne|Croix-Rousse|La Guillotière|Décines-Charpieu|Vénissieux
ES Madrid|Chueca|Lavapiés|Malasaña|Vallecas|Carabanchel|Chamberí|Cibeles|Puerta del Sol|Moncloa|Las Ventas|Barajas|Usera
ES Barcelona|Gràcia|Gracia|Raval|El Raval|Barceloneta|La Barceloneta|Montjuïc|Sants|Sarrià|Eixample|Las Ramblas|Montmeló|Poblenou
ES Sevilla|Triana|La Maestranza
ES Bilbao|Deusto|San Mamés
ES Valencia|El Cabanyal|Ruzafa|Paiporta
IT Rome|Trastevere|Ostia|Testaccio|Vaticano|Vatican City|Città del Vaticano|Vatikanstadt|Vatican|Vatikan|Ciudad del Vaticano|San Lorenzo|Prati|Monteverde|Tor Bella Monaca|Fiumicino
IT Milan|Navigli|Brera|San Siro|Rho|Lambrate
IT Naples|Scampia|Fuorigrotta|Vomero|Secondigliano|Pozzuoli
IT Turin|Lingotto|Mirafiori|San Salvario|Superga
IT Venice|Murano|Burano|Lido|Rialto|San Marco|Mestre|Marghera|Lido di Venezia
IT Palermo|Mondello|Brancaccio
IT Genoa|Sampierdarena|Sestri Ponente|Nervi
PT Lisbon|Alfama|Belém|Chiado|Bairro Alto
BR Rio de Janeiro|Copacabana|Ipanema|Leblon|Maracanã|Rocinha|Barra da Tijuca|Botafogo|Complexo do Alemão
BR São Paulo|Interlagos|Itaquera|Morumbi|Pinheiros
AR Buenos Aires|La Boca|Recoleta|San Telmo|Núñez|Puerto Madero|Plaza de Mayo
MX Mexico City|Coyoacán|Xochimilco|Iztapalapa|Polanco|Condesa|Zócalo
AU Sydney|Bondi|Bondi Beach|Randwick|Manly|Parramatta|Homebush
AU Melbourne|Flemington|St Kilda|Melbourne Park|Albert Park|Docklands
JP Tokyo|Shibuya|Shinjuku|Ginza|Akihabara|Asakusa|Roppongi|Ueno|Harajuku|Odaiba|Tsukiji
KR Seoul|Gangnam|Itaewon|Yongsan|Jongno|Yeouido
CN Beijing|Tiananmen|Chaoyang|Haidian
HK Hong Kong|Kowloon|Mong Kok|Wan Chai|Victoria Harbour|Causeway Bay|Tai Po
IN Mumbai|Bandra|Dharavi|Colaba|Juhu
IN New Delhi|Delhi|Connaught Place|Chanakyapuri
IN Delhi|New Delhi|Old Delhi|Shaheen Bagh
TR Istanbul|Taksim|Beyoğlu|Kadıköy|Beşiktaş|Üsküdar|Fatih|Sultanahmet|Saraçhane|Eminönü
UA Kyiv|Maidan|Obolon|Podil|Bucha|Irpin|Hostomel
RU Moscow|Luzhniki|Arbat|Khimki|Khamovniki
IL Jerusalem|Sheikh Jarrah|Silwan|Old City|Jérusalem-Est|East Jerusalem|Ostjerusalem
IL Tel Aviv|Jaffa|Ramat Gan|Holon|Bnei Brak
LB Beirut|Dahiyeh|Hamra|Achrafieh|Haret Hreik|Gemmayze
EG Cairo|Tahrir|Zamalek|Giza|Heliopolis
ZA Johannesburg|Soweto|Sandton|Alexandra
ZA Cape Town|Khayelitsha|Sea Point
KE Nairobi|Kibera|Mathare|Westlands
NG Lagos|Ikeja|Lekki|Makoko
GR Athens|Piraeus|Exarchia|Syntagma|Piräus|Plaka
NL Amsterdam|De Wallen|Bijlmer|Zuidas
NL The Hague|Scheveningen
BE Brussels|Molenbeek|Anderlecht|Schaerbeek|Laeken|Heysel|Ixelles
DK Copenhagen|Christiania|Nørrebro|Amager
SE Stockholm|Gamla Stan|Rinkeby|Södermalm|Solna
SE Malmö|Rosengård
NO Oslo|Holmenkollen|Grønland
FI Helsinki|Kallio
PL Warsaw|Mokotów|Wola
CZ Prague|Vinohrady|Žižkov|Smíchov
HU Budapest|Buda|Pest`;
