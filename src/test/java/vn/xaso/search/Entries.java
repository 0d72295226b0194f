package vn.xaso.search;

import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.SearchEntry.Facets;
import vn.xaso.search.SearchEntry.Key;
import vn.xaso.search.SearchEntry.Shown;

/// Documents of an office for tests of the search.
public record Entries(UnitId unit) {

    public SearchEntry document(String symbol, String title, LocalDate day) {
        return document(Ids.next(), symbol, title, day, Readers.with(Right.READ_DOCUMENTS));
    }

    public SearchEntry document(UUID id, String symbol, String title, LocalDate day, Readers readers) {
        var facets = new Facets("Quyết định", "UBND tỉnh Điện Biên", "cases.state.NEW");
        return new SearchEntry(
                new Key(unit, "DOCUMENT", id), day, "/x/" + id, new Shown(title, symbol, ""), "", facets, readers);
    }

    public SearchEntry letter(String title, String issuer, LocalDate day) {
        var id = Ids.next();
        return new SearchEntry(
                new Key(unit, "LETTER", id),
                day,
                "/x/" + id,
                new Shown(title, "", ""),
                "",
                new Facets("Công văn", issuer, ""),
                Readers.everybody());
    }
}
