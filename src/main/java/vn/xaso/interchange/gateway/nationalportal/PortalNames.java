package vn.xaso.interchange.gateway.nationalportal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/// How the portal names what it is told: data, because not all of it is published.
final class PortalNames {

    private static final String USUAL = "interchange/nationalportal.properties";

    private final Properties names = new Properties();

    /// @param file with other names than the usual ones, or empty
    PortalNames(String file) {
        try (var usual = reader("")) {
            names.load(usual);
            if (!file.isEmpty()) {
                try (var own = reader(file)) {
                    names.load(own);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Reader reader(String file) throws IOException {
        return file.isEmpty()
                ? new java.io.InputStreamReader(new ClassPathResource(USUAL).getInputStream(), StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(file));
    }

    String of(String key) {
        var name = names.getProperty(key);
        if (name == null) {
            throw new IllegalStateException("The names of the national portal lack " + key);
        }
        return name.strip();
    }
}
