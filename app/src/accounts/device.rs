//! A device in words.

use domain::account::Device;

use crate::context::RequestContext;

/// The names of the browser and the system.
pub(super) fn device_name(context: &RequestContext, device: Device) -> String {
    match (device.browser, device.system) {
        (Some(browser), Some(system)) => {
            context.t_with("accounts-session-on", &[("browser", browser.into()), ("system", system.into())])
        }
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => context.t("accounts-session-unknown"),
    }
}
