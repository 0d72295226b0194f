package vn.xaso.documents.reading.domain;

/// How much two words are alike, for letters that a scan has confused.
final class Likeness {

    private Likeness() {}

    /// How many letters must change.
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int n = 0; n <= other.length(); n++) {
            before[n] = n;
        }
        for (int row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (int n = 1; n <= other.length(); n++) {
                int changed = before[n - 1] + (one.charAt(row - 1) == other.charAt(n - 1) ? 0 : 1);
                now[n] = Math.min(changed, Math.min(before[n], now[n - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    /// Equal but for one letter in six.
    static boolean isLike(String one, String other) {
        int allowed = other.length() / 6;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }
}
