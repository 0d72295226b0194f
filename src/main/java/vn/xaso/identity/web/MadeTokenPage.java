package vn.xaso.identity.web;

/// A new token, shown this once.
public record MadeTokenPage(String name, String token, String href) {

    /// Without the token, so that it gets into no log.
    @Override
    public String toString() {
        return "MadeTokenPage[" + href + "]";
    }
}
