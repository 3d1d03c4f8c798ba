//! The path of a page or a file: its address with the parameters filled in.

use super::{links::token_at, scene::Scene, visitors::Visitor};

/// The parameters that name what a page is about; the first of an address that is among them is the thing.
const NAMING: [&str; 7] = ["member", "id", "placement", "participant", "country", "slug", "step"];

/// The path that a row asks for.
pub fn path(scene: &Scene, visitor: &Visitor, address: &str, thing: &str) -> String {
    let token = token_at(address, thing);
    let names = |name: &&&str| address.contains(&format!("{{{name}}}"));
    let naming = NAMING.iter().find(names).copied();
    let parts = address.split('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        None => part.to_owned(),
        Some("token") => token.clone().expect("a link's address"),
        Some(name) if naming == Some(name) && thing != "-" => scene.thing(visitor, thing).id,
        Some(name) => other(address, name).to_owned(),
    });
    let path = parts.collect::<Vec<_>>().join("/");
    let path = if address.starts_with("/lien/") { format!("{path}?jeton={}", token.expect("a token")) } else { path };
    match address {
        "/api/skills/suggest" => format!("{path}?lang=fr&q=jardin"),
        "/oci/{slug}/equipe/{member}/role" => format!("{path}?role=coordinator"),
        _ => path,
    }
}

/// What stands for a parameter beside the one that names the thing.
fn other(address: &str, name: &str) -> &'static str {
    match name {
        "slug" => "ici",
        "post" => "participant",
        "action" => "offer",
        "step" if address.starts_with("/profil/") => "languages",
        "step" => "asks",
        _ => "nulle-part",
    }
}
