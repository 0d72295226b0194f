package vn.xaso.identity.web;

/// Where a browser may be sent.
final class Redirects {

    private Redirects() {}

    /// Only an address of this program: a link from outside must not lead elsewhere after sign-in.
    static String inside(String path, String otherwise) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && !path.contains(":");
        return ours ? path : otherwise;
    }
}
