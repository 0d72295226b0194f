package vn.xaso.identity.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Founding.Seat;
import vn.xaso.directory.UnitKind;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Texts;

/// What was typed on the first page of an empty system.
///
/// @param unit the code of a unit that comes with the program, or `other`
public record FirstRunForm(
        @Nullable String unit,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String unitName,
        @Nullable String name,
        @Nullable String login,
        @Nullable String password,
        @Nullable String repeat) {

    static final String OTHER = "other";
    static final FirstRunForm EMPTY = new FirstRunForm(null, null, null, null, null, null, null, null);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Checks check(Texts texts) {
        var checks = new Checks(texts);
        var other = OTHER.equals(unit);
        checks.that(!text(unit).isBlank(), "unit", "identity.firstRun.unit.missing");
        if (other) {
            var level = unitKind();
            checks.that(level != null, "kind", "identity.firstRun.kind.missing");
            boolean digits = DIGITS.matcher(text(code).strip()).matches();
            int length = text(code).strip().length();
            boolean fits = level == null
                    ? length == 2 || length == 5
                    : length == level.level().codeLength();
            checks.that(digits && fits, "code", "identity.firstRun.code.wrong");
            checks.name("unitName", text(unitName));
        }
        return checks.name("name", text(name))
                .login("login", text(login))
                .password("password", text(password), text(login))
                .same("repeat", text(password), text(repeat));
    }

    Seat seat() {
        var typed = unitKind();
        return OTHER.equals(unit) && typed != null
                ? new Seat.Typed(text(code).strip(), typed, SearchText.tidy(text(unitName)))
                : new Seat.Known(text(unit));
    }

    private @Nullable UnitKind unitKind() {
        for (var known : FirstRunPage.KINDS) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }
}
