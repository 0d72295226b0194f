package vn.xaso.indicators.plans.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.Progress;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Plans in words.
final class PlanWords {

    private PlanWords() {}

    static Tag state(Plan plan, Texts texts) {
        var kind = switch (plan.state()) {
            case DRAFT -> Kind.NEUTRAL;
            case RUNNING -> Kind.INFO;
            case CLOSED -> Kind.DONE;
        };
        return new Tag(kind, texts.of("plans.state." + plan.state()));
    }

    static Tag standing(Progress.Standing standing, Texts texts) {
        var kind = switch (standing) {
            case REACHED -> Kind.DONE;
            case ON_TRACK -> Kind.INFO;
            case AT_RISK -> Kind.WARN;
            case LATE -> Kind.LATE;
            case UNKNOWN, AHEAD -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("plans.standing." + standing));
    }

    static String days(Plan plan, Texts texts) {
        return texts.of("plans.days", texts.day(plan.from()), texts.day(plan.to()));
    }

    static String number(@Nullable BigDecimal number, Texts texts) {
        if (number == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(texts.language() == Language.VI ? Locale.of("vi") : Locale.UK);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    static String amount(@Nullable BigDecimal number, PlanMeasure measure, Texts texts) {
        if (number == null) {
            return "–";
        }
        var unit = measure.countedIn();
        return number(number, texts) + (unit.equals("%") ? "\u00A0%" : " " + unit);
    }

    /// Such as `3.6 – Hồ sơ thanh toán trực tuyến`.
    static String formula(@Nullable String code, Texts texts) {
        if (code == null) {
            return "";
        }
        var key = "indicators." + code;
        return texts.has(key) ? code + " – " + texts.of(key) : code;
    }
}
