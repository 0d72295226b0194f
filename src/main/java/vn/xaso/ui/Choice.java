package vn.xaso.ui;

/// One answer of a list to choose from.
///
/// @param hint a few words more, or empty
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
