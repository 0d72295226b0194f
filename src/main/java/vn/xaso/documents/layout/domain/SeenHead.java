package vn.xaso.documents.layout.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The head of the first page: the state and the day on the right, the issuer and the number on the left.
///
/// @param divider where the right part begins, from the left of the page
/// @param end the baseline of the last line of the head
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 1 to 5b
public record SeenHead(
        @Nullable SeenText state,
        @Nullable SeenText motto,
        List<SeenText> issuer,
        @Nullable SeenText number,
        @Nullable SeenText regarding,
        @Nullable SeenText day,
        double divider,
        double end) {

    static final Pattern STATE = Pattern.compile("C[ỘO]NG H(?:ÒA|OÀ|OA) X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM");
    static final Pattern NUMBER = Pattern.compile("^(?:Luật |Nghị quyết )?[Ss]ố\\s*:?.*");
    static final Pattern DAY = Pattern.compile(".*ngày.*tháng.*năm.*");
    private static final Pattern MOTTO =
            Pattern.compile("(?iu)^đ[ộo]c l[ậa]p\\s*[-–—]\\s*t[ựu] do\\s*[-–—]\\s*h[ạa]nh.*");

    private static final double HEAD = 0.42;
    private static final double MIDDLE = 0.45;
    private static final double SMALL_HEAD = 220;
    private static final double DAY_BELOW = 18;
    private static final double DAY_WITHIN = 80;

    public static SeenHead of(SeenPage page) {
        double low = page.height() * HEAD;
        var state = state(page, low);
        double divider = state == null ? page.width() * MIDDLE : state.left() - 3;
        var right = page.rows(divider, page.width()).stream()
                .filter(row -> row.baseline() < low)
                .toList();
        double from = state == null ? 0 : state.baseline() - 25;
        var left = page.rows(0, divider).stream()
                .filter(row -> row.baseline() < low && row.baseline() > from)
                .toList();
        var number = first(left, NUMBER);
        double lowest =
                number != null ? number.baseline() + DAY_BELOW : state == null ? low : state.baseline() + DAY_WITHIN;
        var day = first(right.stream().filter(row -> row.baseline() < lowest).toList(), DAY);
        double numberAt = number == null ? endOfHead(state, day) : number.baseline();
        var issuer = left.stream()
                .filter(row -> row.baseline() < numberAt - 1 && row.baseline() > from)
                .filter(row -> Character.isLetter(row.text().charAt(0)))
                .filter(row -> !row.text().startsWith("V/v") && row.share(SeenText.Look::added) < 1)
                .toList();
        var regarding = left.stream()
                .filter(row -> row.baseline() > numberAt && row.text().matches("(?:V/v|V/v:|Về việc)\\b.*"))
                .findFirst()
                .orElse(null);
        return new SeenHead(
                state,
                first(right, MOTTO),
                issuer,
                number,
                regarding,
                day,
                divider,
                Math.max(numberAt, endOfHead(state, day)));
    }

    private static double endOfHead(@Nullable SeenText state, @Nullable SeenText day) {
        if (day != null) {
            return day.baseline();
        }
        return state == null ? SMALL_HEAD : state.baseline() + 45;
    }

    /// The words may share their line with the issuer.
    private static @Nullable SeenText state(SeenPage page, double low) {
        for (var row : page.rows()) {
            if (row.baseline() > low) {
                return null;
            }
            for (var word : row.words()) {
                if (word.text().matches("(?iu)C[ỘO]NG")) {
                    var rest = row.between(word.left(), page.width());
                    if (rest != null && isState(rest.text())) {
                        return rest;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isState(String text) {
        return STATE.matcher(text.toUpperCase(java.util.Locale.ROOT)).lookingAt();
    }

    private static @Nullable SeenText first(List<SeenText> rows, Pattern pattern) {
        return rows.stream()
                .filter(row -> pattern.matcher(row.text()).matches())
                .findFirst()
                .orElse(null);
    }

    Optional<SeenText> numberRow() {
        return Optional.ofNullable(number);
    }
}
