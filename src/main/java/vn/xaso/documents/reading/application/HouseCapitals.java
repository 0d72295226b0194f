package vn.xaso.documents.reading.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.reading.domain.OfficeWriting;

/// The rules of capitals, with the units of the directory as the names of places.
@Component
class HouseCapitals implements DocumentReader.Capitals {

    private static final int MOST = 20;

    private final OfficeWriting writing;

    HouseCapitals(Units units) {
        this.writing = new OfficeWriting(name -> place(units, name));
    }

    /// A unit with exactly these letters, today or in the past.
    private static Optional<String> place(Units units, String name) {
        return units.search(name, MOST).stream()
                .map(match -> match.matched().fullName())
                .filter(full -> OfficeWriting.key(full).equals(name))
                .findFirst();
    }

    @Override
    public String issuer(String read, List<String> known) {
        return writing.issuer(read, known);
    }

    @Override
    public String position(String read) {
        return writing.position(read);
    }
}
