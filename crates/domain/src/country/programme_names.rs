//! The names of the programme's countries as people write them in files: French, English and Spanish, folded.

/// Folded names in order, with their codes.
#[rustfmt::skip]
pub(super) const PROGRAMME_NAMES: [(&str, &str); 119] = [
    ("algeria", "DZ"), ("algerie", "DZ"), ("antigua and barbuda", "AG"), ("antigua et barbuda", "AG"),
    ("antigua y barbuda", "AG"), ("argelia", "DZ"), ("argentina", "AR"), ("argentine", "AR"), ("bahamas", "BS"),
    ("barbade", "BB"), ("barbados", "BB"), ("belice", "BZ"), ("belize", "BZ"), ("benin", "BJ"), ("bolivia", "BO"),
    ("bolivie", "BO"), ("brasil", "BR"), ("brazil", "BR"), ("bresil", "BR"), ("burkina faso", "BF"), ("burundi", "BI"),
    ("cameroon", "CM"), ("cameroun", "CM"), ("camerun", "CM"), ("canada", "CA"), ("centrafrique", "CF"),
    ("central african republic", "CF"), ("chad", "TD"), ("chile", "CL"), ("chili", "CL"), ("colombia", "CO"), ("colombie", "CO"),
    ("comoras", "KM"), ("comores", "KM"), ("comoros", "KM"), ("congo brazzaville", "CG"), ("congo kinshasa", "CD"),
    ("costa de marfil", "CI"), ("costa rica", "CR"), ("cote d ivoire", "CI"), ("cuba", "CU"),
    ("democratic republic of the congo", "CD"), ("djibouti", "DJ"), ("dominica", "DM"), ("dominican republic", "DO"),
    ("dominique", "DM"), ("ecuador", "EC"), ("el salvador", "SV"), ("equateur", "EC"), ("equatorial guinea", "GQ"),
    ("gabon", "GA"), ("granada", "GD"), ("grenada", "GD"), ("grenade", "GD"), ("guatemala", "GT"), ("guinea", "GN"),
    ("guinea ecuatorial", "GQ"), ("guinee", "GN"), ("guinee equatoriale", "GQ"), ("guyana", "GY"), ("haiti", "HT"),
    ("honduras", "HN"), ("ivory coast", "CI"), ("jamaica", "JM"), ("jamaique", "JM"), ("madagascar", "MG"), ("mali", "ML"),
    ("maroc", "MA"), ("marruecos", "MA"), ("mauritania", "MR"), ("mauritanie", "MR"), ("mexico", "MX"), ("mexique", "MX"),
    ("morocco", "MA"), ("nicaragua", "NI"), ("niger", "NE"), ("panama", "PA"), ("paraguay", "PY"), ("perou", "PE"),
    ("peru", "PE"), ("quebec", "CA"), ("rd congo", "CD"), ("rdc", "CD"), ("republic of the congo", "CG"),
    ("republica centroafricana", "CF"), ("republica del congo", "CG"), ("republica democratica del congo", "CD"),
    ("republica dominicana", "DO"), ("republique centrafricaine", "CF"), ("republique democratique du congo", "CD"),
    ("republique dominicaine", "DO"), ("republique du congo", "CG"), ("ruanda", "RW"), ("rwanda", "RW"),
    ("saint kitts and nevis", "KN"), ("saint kitts et nevis", "KN"), ("saint lucia", "LC"),
    ("saint vincent and the grenadines", "VC"), ("saint vincent et les grenadines", "VC"), ("sainte lucie", "LC"),
    ("salvador", "SV"), ("san cristobal y nieves", "KN"), ("san vicente y las granadinas", "VC"), ("santa lucia", "LC"),
    ("senegal", "SN"), ("seychelles", "SC"), ("surinam", "SR"), ("suriname", "SR"), ("tchad", "TD"), ("togo", "TG"),
    ("trinidad and tobago", "TT"), ("trinidad y tobago", "TT"), ("trinite et tobago", "TT"), ("tunez", "TN"), ("tunisia", "TN"),
    ("tunisie", "TN"), ("uruguay", "UY"), ("venezuela", "VE"), ("yibuti", "DJ"),
];
