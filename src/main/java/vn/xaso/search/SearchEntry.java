package vn.xaso.search;

import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// One thing that can be found.
///
/// @param key its unit, its kind and its id
/// @param day the day by which it is ordered, such as the day of arrival
/// @param href the page that a click opens
/// @param shown what the list of hits shows; all of it can be found
/// @param body more words by which it is found, not shown; empty for none
public record SearchEntry(
        Key key, LocalDate day, String href, Shown shown, String body, Facets facets, Readers readers) {

    /// @param kind such as `CASE`; the office page has a text for it
    public record Key(UnitId unit, String kind, UUID id) {}

    /// @param title such as the subject of a document
    /// @param symbol number and notation, the code of a case, or empty
    /// @param names people, phone numbers, whatever else identifies it, or empty
    public record Shown(String title, String symbol, String names) {}

    /// Empty where it has none.
    ///
    /// @param type a name as people write it, such as Quyết định
    /// @param issuer likewise
    /// @param state the key of a text, such as `cases.state.IN_REVIEW`
    public record Facets(String type, String issuer, String state) {

        public static final Facets NONE = new Facets("", "", "");
    }

    /// Whether both say the same, whoever may find them and whatever state the thing is in.
    public boolean saysAs(SearchEntry other) {
        return key.equals(other.key)
                && day.equals(other.day)
                && href.equals(other.href)
                && shown.equals(other.shown)
                && body.equals(other.body)
                && facets.type().equals(other.facets.type())
                && facets.issuer().equals(other.facets.issuer());
    }
}
