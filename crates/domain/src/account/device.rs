//! The names of a browser and its system, from the description that the browser sends of itself.

/// Browsers by a word of their `User-Agent`. The order matters: most browsers also name those further down the list.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];
/// Systems in the same way: Android also names Linux, an iPhone also names Mac OS.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
];

/// What a person needs in order to recognise a device of theirs, and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// `None` for an unknown browser.
    pub browser: Option<&'static str>,
    /// `None` for an unknown system.
    pub system: Option<&'static str>,
}

impl Device {
    /// Reads the `User-Agent` header.
    #[must_use]
    pub fn of(user_agent: &str) -> Self {
        Self { browser: named_in(&BROWSERS, user_agent), system: named_in(&SYSTEMS, user_agent) }
    }

    /// Reads the two names as they are stored. A name that the lists no longer have is unknown.
    #[must_use]
    pub fn stored(browser: Option<&str>, system: Option<&str>) -> Self {
        Self { browser: known(&BROWSERS, browser), system: known(&SYSTEMS, system) }
    }
}

fn named_in(names: &[(&str, &'static str)], user_agent: &str) -> Option<&'static str> {
    names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
}

fn known(names: &[(&str, &'static str)], stored: Option<&str>) -> Option<&'static str> {
    names.iter().find(|(_, name)| Some(*name) == stored).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    //! Browsers name each other; the most specific name wins. What is stored reads back.
    use super::Device;

    #[test]
    fn the_particular_browser_is_named() {
        let android =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36";
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0";
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
        for (user_agent, browser, system) in [
            (android, Some("Chrome"), Some("Android")),
            (edge, Some("Edge"), Some("Windows")),
            (phone, Some("Safari"), Some("iPhone")),
            ("", None, None),
        ] {
            let device = Device::of(user_agent);
            assert_eq!(device, Device { browser, system });
            assert_eq!(Device::stored(device.browser, device.system), device);
        }
        assert_eq!(Device::stored(Some("Netscape"), None), Device::of(""));
    }
}
