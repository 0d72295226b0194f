package vn.xaso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One line of the list of people.
record DemoRow(String unit, String login, String position, String name) {

    static List<DemoRow> people() {
        try (var stream = Objects.requireNonNull(DemoRow.class.getResourceAsStream("/demo/people.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("unit,"))
                    .map(line -> line.split(",", 4))
                    .map(cells -> new DemoRow(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
