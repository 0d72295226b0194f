package vn.xaso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.xaso.documents.Urgency;

/// One line of the list of letters: what somebody writes to a commune of the demonstration.
///
/// @param division which office handles it: `OFFICE`, `CIVIL_STATUS`, `ECONOMIC` or `CULTURE_SOCIETY`
/// @param workingDays how long the leader gives
/// @param isAnswered whether the commune writes back
/// @param direction what the leader writes on it
record Letter(
        String issuer,
        String notation,
        String position,
        String signer,
        String type,
        Urgency urgency,
        String division,
        int workingDays,
        boolean isAnswered,
        String summary,
        String direction) {

    static List<Letter> all() {
        return lines("/demo/letters.csv").stream().map(Letter::read).toList();
    }

    static List<String[]> lines(String resource) {
        try (var stream = Objects.requireNonNull(Letter.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Letter read(String... cells) {
        return new Letter(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Urgency.valueOf(cells[5]),
                cells[6],
                Integer.parseInt(cells[7]),
                cells[8].equals("ANSWER"),
                cells[9],
                cells[10]);
    }

    /// Whether the leader wants copies of it sent on.
    boolean isCopied() {
        return direction.contains("sao gửi");
    }

    boolean isCopy() {
        return type.equals("SAO_Y");
    }

    /// As the register says it.
    String words() {
        return type.equals("CONG_VAN")
                ? "V/v " + summary
                : Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
    }
}
