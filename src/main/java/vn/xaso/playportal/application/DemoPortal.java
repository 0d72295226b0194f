package vn.xaso.playportal.application;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives the demonstration its contract with the portal that it ships, both sides: a secret that nobody has written
/// down, another one at each start. A contract that is set by hand goes first.
public final class DemoPortal implements EnvironmentPostProcessor {

    /// Below the program's own address.
    public static final String HERE = "/trinh-dien/cong-quoc-gia";

    private static final String USER = "XASODEMO";
    private static final int SECRET_BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("xaso.demo", Boolean.class, false)) {
            sign(environment);
        }
    }

    public static void sign(ConfigurableEnvironment environment) {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "play portal",
                        Map.of(
                                "xaso.interchange.portal.address",
                                HERE + "/api",
                                "xaso.interchange.portal.user",
                                USER,
                                "xaso.interchange.portal.secret",
                                secret,
                                "xaso.playportal.user",
                                USER,
                                "xaso.playportal.secret",
                                secret)));
    }
}
