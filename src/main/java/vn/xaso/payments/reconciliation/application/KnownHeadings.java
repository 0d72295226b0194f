package vn.xaso.payments.reconciliation.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.payments.reconciliation.domain.Headings;

/// The headings of banks and providers, read when the first file comes.
@Component
class KnownHeadings {

    private static final String HERE = "/payments/headings.properties";

    private volatile @Nullable Headings read;

    Headings get() {
        var known = read;
        if (known == null) {
            known = load();
            read = known;
        }
        return known;
    }

    static Headings load() {
        try (var text = new InputStreamReader(
                Objects.requireNonNull(KnownHeadings.class.getResourceAsStream(HERE)), StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(text);
            return Headings.of(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
