package vn.xaso.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// What citizens read about this installation on every page.
///
/// @param place the commune or the province that runs it, or empty
/// @param helpPhone the number to ask for help, or empty
@ConfigurationProperties("xaso.ui")
public record UiSettings(String place, String helpPhone) {

    /// The number as a telephone dials it.
    public String helpHref() {
        return "tel:" + helpPhone.replaceAll("[^0-9+]", "");
    }
}
