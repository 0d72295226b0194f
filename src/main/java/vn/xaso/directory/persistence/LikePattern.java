package vn.xaso.directory.persistence;

/// What a person typed, as a pattern of `like`: the signs % _ \ mean themselves.
final class LikePattern {

    private LikePattern() {}

    static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
