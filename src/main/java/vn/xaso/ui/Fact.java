package vn.xaso.ui;

/// A question and its answer, in a list of facts or among the answers to check.
///
/// @param changeHref where the answer can be changed, or empty
public record Fact(String label, String text, String changeHref) {

    public Fact(String label, String text) {
        this(label, text, "");
    }
}
