/** Files with structures of XMP: places, persons, licensors, artworks. */
import type { Variant } from './variant.ts';

export const STRUCTURE_VARIANTS: readonly Variant[] = [
  {
    name: 'persons with details alone',
    write: [['-struct', '-XMP-iptcExt:PersonInImageWDetails={PersonName=Zoë Ångström}']],
    meant: { personInImage: ['Zoë Ångström'] },
  },
  {
    name: 'structures',
    write: [
      [
        '-struct',
        '-XMP-iptcExt:LocationShown=[{City=Kraków,CountryName=Polska,Sublocation=Rynek Główny,ProvinceState=Małopolska,CountryCode=POL,WorldRegion=Europe},{City=Łódź}]',
        '-XMP-iptcExt:LocationCreated={City=Praha,CountryName=Česko}',
        '-XMP-plus:Licensor={LicensorName=AP,LicensorURL=https://example.org/licence}',
        '-XMP-iptcExt:ArtworkOrObject={AOTitle=Dama z gronostajem,AOCreator=Leonardo}',
        '-XMP-iptcExt:PersonInImageWDetails={PersonName=Zoë Ångström}',
        '-XMP-iptcExt:PersonInImage=Jan Żak',
      ],
    ],
    meant: {
      locationShown: [
        {
          sublocation: 'Rynek Główny',
          city: 'Kraków',
          provinceState: 'Małopolska',
          country: 'Polska',
          countryCode: 'POL',
          worldRegion: 'Europe',
        },
        { city: 'Łódź' },
      ],
      locationCreated: [{ city: 'Praha', country: 'Česko' }],
      licensor: ['AP'],
      personInImage: ['Jan Żak'],
      sublocation: 'Rynek Główny',
      city: 'Kraków',
      provinceState: 'Małopolska',
      country: 'Polska',
      countryCode: 'POL',
    },
  },
];
