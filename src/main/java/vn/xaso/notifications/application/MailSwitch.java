package vn.xaso.notifications.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Demo;

/// Whether letters leave. The demonstration sends none, whatever its machine is set to.
@Component
@EnableConfigurationProperties(MailSettings.class)
public class MailSwitch {

    private final MailSettings settings;
    private final Demo demo;

    MailSwitch(MailSettings settings, Demo demo) {
        this.settings = settings;
        this.demo = demo;
    }

    public boolean isOn() {
        return !settings.host().isEmpty() && !settings.from().isEmpty() && !demo.isOn();
    }

    public MailSettings settings() {
        return settings;
    }
}
