package vn.xaso.payments.reconciliation.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The headings as the program ships them, for tests.
public final class HeadingsOfTheProgram {

    private HeadingsOfTheProgram() {}

    public static Headings read() {
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/payments/headings.properties"))) {
            var data = new Properties();
            data.load(text);
            return Headings.of(data);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
