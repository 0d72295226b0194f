package vn.xaso.documents.outgoing.web;

/// One thing that the acting official may do with the document now.
///
/// @param key names its texts, `outgoing.act.<key>.*`
/// @param path where it is sent, under the address of the document; a whole address where it is a way to another page
/// @param next true for what usually comes next: it lies open, the others are folded
public record MoveForm(String key, String path, Shape shape, boolean next) {

    /// What the form asks for.
    public enum Shape {
        /// A button.
        PLAIN,
        /// A reason that must be given.
        NOTE,
        /// A remark that may be given.
        REMARK,
        OPINION,
        PIN,
        NUMBER,
        SEND,
        /// A way to another page.
        LINK
    }
}
