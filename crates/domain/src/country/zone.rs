//! The time of the clocks in the countries of the programme.

use super::CountryCode;

/// The zone of each country's capital, of the IANA time zone database. Countries with several zones have others too, so pages say that
/// it is the capital's.
const ZONES: [(&str, &str); 58] = [
    ("AG", "America/Antigua"),
    ("AR", "America/Argentina/Buenos_Aires"),
    ("BB", "America/Barbados"),
    ("BF", "Africa/Ouagadougou"),
    ("BI", "Africa/Bujumbura"),
    ("BJ", "Africa/Porto-Novo"),
    ("BO", "America/La_Paz"),
    ("BR", "America/Sao_Paulo"),
    ("BS", "America/Nassau"),
    ("BZ", "America/Belize"),
    ("CD", "Africa/Kinshasa"),
    ("CF", "Africa/Bangui"),
    ("CG", "Africa/Brazzaville"),
    ("CI", "Africa/Abidjan"),
    ("CL", "America/Santiago"),
    ("CM", "Africa/Douala"),
    ("CO", "America/Bogota"),
    ("CR", "America/Costa_Rica"),
    ("CU", "America/Havana"),
    ("DJ", "Africa/Djibouti"),
    ("DM", "America/Dominica"),
    ("DO", "America/Santo_Domingo"),
    ("DZ", "Africa/Algiers"),
    ("EC", "America/Guayaquil"),
    ("GA", "Africa/Libreville"),
    ("GD", "America/Grenada"),
    ("GN", "Africa/Conakry"),
    ("GQ", "Africa/Malabo"),
    ("GT", "America/Guatemala"),
    ("GY", "America/Guyana"),
    ("HN", "America/Tegucigalpa"),
    ("HT", "America/Port-au-Prince"),
    ("JM", "America/Jamaica"),
    ("KM", "Indian/Comoro"),
    ("KN", "America/St_Kitts"),
    ("LC", "America/St_Lucia"),
    ("MA", "Africa/Casablanca"),
    ("MG", "Indian/Antananarivo"),
    ("ML", "Africa/Bamako"),
    ("MR", "Africa/Nouakchott"),
    ("MX", "America/Mexico_City"),
    ("NE", "Africa/Niamey"),
    ("NI", "America/Managua"),
    ("PA", "America/Panama"),
    ("PE", "America/Lima"),
    ("PY", "America/Asuncion"),
    ("RW", "Africa/Kigali"),
    ("SC", "Indian/Mahe"),
    ("SN", "Africa/Dakar"),
    ("SR", "America/Paramaribo"),
    ("SV", "America/El_Salvador"),
    ("TD", "Africa/Ndjamena"),
    ("TG", "Africa/Lome"),
    ("TN", "Africa/Tunis"),
    ("TT", "America/Port_of_Spain"),
    ("UY", "America/Montevideo"),
    ("VC", "America/St_Vincent"),
    ("VE", "America/Caracas"),
];

/// The zone of a country's capital; `None` outside the programme.
#[must_use]
pub fn capital_zone(country: CountryCode) -> Option<&'static str> {
    let found = ZONES.binary_search_by_key(&country.as_str(), |(code, _)| *code);
    found.ok().and_then(|at| ZONES.get(at)).map(|(_, zone)| *zone)
}

#[cfg(test)]
mod tests {
    //! Every country of the programme has a zone that exists; Québec's own clocks are shown already.
    use super::*;
    use crate::country::programme_countries;

    #[test]
    fn every_country_of_the_programme_has_its_zone() {
        for (_, country) in programme_countries().filter(|(_, country)| *country != CountryCode::CANADA) {
            let zone = capital_zone(country).unwrap_or_else(|| panic!("no zone: {country}"));
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
        assert!(ZONES.is_sorted_by_key(|(code, _)| *code));
        assert_eq!(capital_zone(CountryCode::CANADA), None);
    }
}
