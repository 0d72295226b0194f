package vn.xaso.documents.incoming.web;

/// One thing that the acting official may do with the document now.
///
/// @param key names its texts, `incoming.act.<key>`
/// @param path where it is sent, under the address of the document
/// @param next true for what usually comes next: it lies open, the others are folded
public record IncomingActForm(String key, String path, Shape shape, boolean next) {

    /// A reason is owed by who refuses or asks, not by who agrees.
    public boolean isNoteOptional() {
        return shape == Shape.SUBMIT
                || shape == Shape.ASSIGN
                || shape == Shape.OPTIONAL_NOTE
                || shape == Shape.FILES
                || (shape == Shape.TIME && next);
    }

    public boolean hasFiles() {
        return shape == Shape.FILES;
    }

    /// What the form asks for.
    public enum Shape {
        PLAIN,
        NOTE,
        OPTIONAL_NOTE,
        REGISTER,
        CORRECT,
        SUBMIT,
        DIRECT,
        ASSIGN,
        TIME,
        ANSWER,
        FILE,
        FILES
    }
}
