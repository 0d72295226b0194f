package vn.xaso.playportal.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The contract between the portal of the demonstration and the program, made up at its start by [DemoPortal]. Empty in
/// service: then nobody is let in.
@ConfigurationProperties("xaso.playportal")
public record PlayPortalSettings(
        @DefaultValue("") String user, @DefaultValue("") String secret) {

    @Override
    public String toString() {
        return "PlayPortalSettings[" + user + "]";
    }
}
