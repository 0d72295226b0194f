package vn.xaso.ui;

/// A number that is the length of the list behind it. Where the list is empty, the number calls nobody by its colour.
public record Counter(String href, long number, String label, Kind kind) {

    public Counter {
        kind = number == 0 ? Kind.NEUTRAL : kind;
    }
}
