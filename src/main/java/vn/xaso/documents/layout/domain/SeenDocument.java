package vn.xaso.documents.layout.domain;

import java.util.List;

/// What is seen on a PDF. Measures are points, from the top left of the page as it is read.
///
/// @param pages those that were looked at, the first ones
/// @param count how many pages there are
/// @param claim the archive form that the file claims, such as `PDF/A-2u`, or empty
/// @param signed somebody has signed it already
/// @param fields the open and filled fields of the form
public record SeenDocument(
        State state, List<SeenPage> pages, int count, String claim, boolean signed, List<Field> fields) {

    public enum State {
        SEEN,
        /// No PDF, or too broken to be opened.
        UNREADABLE,
        /// It asks for a password.
        LOCKED,
        /// It wants more time or memory than a document of the office may.
        TOO_HEAVY
    }

    /// @param value empty while nothing was filled in
    public record Field(String name, String value, int page, double left, double top, double width, double height) {

        public boolean isOpen(String wanted) {
            return name.equals(wanted) && value.isEmpty();
        }
    }

    public static SeenDocument unseen(State state) {
        return new SeenDocument(state, List.of(), 0, "", false, List.of());
    }

    public boolean hasOpen(String field) {
        return fields.stream().anyMatch(one -> one.isOpen(field));
    }

    /// The words are a picture: the first page is a scan.
    public boolean isScan() {
        return !pages.isEmpty() && pages.getFirst().isScan();
    }
}
