package vn.xaso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.xaso.playbank.application.DemoContracts;
import vn.xaso.playportal.application.DemoPortal;

/// Gives the tests a database of their own: the embedded one with a fresh database inside, or the outside one that
/// the environment names.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean(MovedClock.class);
        var data = Path.of("target/test-data").toAbsolutePath();
        try {
            Files.createDirectories(data);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "xaso.folder.data",
                                data.toString(),
                                "xaso.database.name",
                                "t" + System.currentTimeMillis(),
                                "xaso.database.durable",
                                "false",
                                "xaso.audit.sealing-every",
                                "0",
                                "xaso.identity.sweep-every",
                                "0",
                                "xaso.search.follow",
                                "0",
                                "xaso.files.sweep-every",
                                "0",
                                "xaso.signing.stamps.every",
                                "0",
                                "xaso.demo-story",
                                "false",
                                "xaso.demo",
                                "true")));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "no rounds", Map.of("xaso.interchange.every", "0", "xaso.interchange.compare-every", "0")));
        DemoContracts.sign(context.getEnvironment(), 0);
        DemoPortal.sign(context.getEnvironment());
    }
}
