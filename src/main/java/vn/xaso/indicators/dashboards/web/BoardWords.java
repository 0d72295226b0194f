package vn.xaso.indicators.dashboards.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Figure.Amount;
import vn.xaso.indicators.dashboards.domain.HalfYear;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Puts figures into words.
record BoardWords(Texts texts) {

    static final String NONE = "–";

    private static final double WHOLE = 100;
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private Locale locale() {
        return texts.language() == Language.EN ? Locale.UK : Locale.of("vi", "VN");
    }

    String number(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    String whole(double number) {
        return number(number, 0);
    }

    String points(@Nullable BigDecimal points) {
        return points == null ? NONE : number(points.doubleValue(), 2);
    }

    /// How many points of the group are not applicable; empty where all are.
    String outOfReach(Formula.Group group, Scorecard card) {
        var missing = BigDecimal.valueOf(group.maximum()).subtract(card.reachable(group));
        return missing.signum() == 0 ? "" : texts.of("boards.score.outOfReach", maximum(missing));
    }

    /// Such as `78,40`, or `6` where nothing follows the comma.
    String maximum(BigDecimal points) {
        return number(
                points.doubleValue(), Math.clamp(points.stripTrailingZeros().scale(), 0, 2));
    }

    /// As the indicators round it.
    String rate(IndicatorValue value) {
        var rate = value.rate();
        if (rate == null) {
            return NONE;
        }
        return value.formula().scale() == Formula.Scale.HOURS
                ? texts.of("boards.hours", number(rate.doubleValue(), 1))
                : number(rate.doubleValue(), 2) + " %";
    }

    /// How the indicator is counted.
    String how(Formula formula) {
        var key = "indicators.formula." + formula.code() + ".how";
        return texts.has(key) ? texts.of(key) : "";
    }

    String figure(Figure figure, Amount amount) {
        var value = amount.value();
        if (value == null) {
            return NONE;
        }
        return switch (figure.shape()) {
            case COUNT -> texts.number(amount.part());
            case SHARE -> share(value);
            case DAYS -> texts.of("boards.days", number(value, 1));
            case EACH -> number(value, 1);
        };
    }

    /// To one decimal; nothing is rounded up to a whole that it is not.
    private String share(double value) {
        var tenths = Math.round(value * WHOLE * 10) / 10.0;
        var told = value < 1 && tenths >= WHOLE ? 99.9 : tenths;
        return number(told, told == Math.rint(told) ? 0 : 1) + " %";
    }

    /// Such as `106 / 108`; empty for what is no share.
    String parts(Figure figure, Amount amount) {
        return figure.shape() != Figure.Shape.SHARE || amount.whole() == 0
                ? ""
                : texts.number(amount.part()) + " / " + texts.number(amount.whole());
    }

    Change change(Figure figure, Amount now, Amount before) {
        var is = now.value();
        var was = before.value();
        if (is == null || was == null) {
            return Change.NONE;
        }
        double difference = figure.shape() == Figure.Shape.SHARE ? (is - was) * WHOLE : is - was;
        int decimals = figure.shape() == Figure.Shape.COUNT ? 0 : 1;
        double told = Math.round(difference * Math.pow(10, decimals)) / Math.pow(10, decimals);
        if (told == 0) {
            return new Change(texts.of("boards.change.none"), "same");
        }
        return new Change(signed(told, decimals), look(figure.wish(), told));
    }

    Change change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return Change.NONE;
        }
        double told = now.subtract(before).doubleValue();
        return told == 0
                ? new Change(texts.of("boards.change.none"), "same")
                : new Change(signed(told, 2), look(Figure.Wish.MORE, told));
    }

    /// By how many places a unit moved upwards.
    Change moved(int places) {
        return places == 0
                ? Change.NONE
                : new Change(
                        texts.of(places > 0 ? "boards.moved.up" : "boards.moved.down", Math.abs(places)),
                        places > 0 ? "better" : "worse");
    }

    private String signed(double told, int decimals) {
        return (told > 0 ? "▲ +" : "▼ −") + number(Math.abs(told), decimals);
    }

    private static String look(Figure.Wish wish, double difference) {
        return switch (wish) {
            case NONE -> "same";
            case MORE -> difference > 0 ? "better" : "worse";
            case LESS -> difference < 0 ? "better" : "worse";
        };
    }

    String name(Period period) {
        var year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case MONTH -> texts.of("boards.period.MONTH", month(period, TextStyle.FULL), year);
            case QUARTER ->
                texts.of(
                        "boards.period.QUARTER",
                        texts.language() == Language.EN
                                ? String.valueOf(period.quarter())
                                : ROMAN[period.quarter() - 1],
                        year);
            case YEAR -> texts.of("boards.period.YEAR", year);
            case OWN ->
                HalfYear.is(period)
                        ? texts.of(HalfYear.isFirst(period) ? "boards.period.H1" : "boards.period.H2", year)
                        : days(period);
        };
    }

    String days(Period period) {
        return texts.of("boards.period.OWN", texts.day(period.from()), texts.day(period.to()));
    }

    /// As it stands below a drawing: `T11` or `Nov`.
    String shortMonth(Period period) {
        return texts.of("boards.month", month(period, TextStyle.SHORT));
    }

    String longMonth(Period period) {
        return texts.of(
                "boards.month.year",
                month(period, TextStyle.SHORT),
                String.valueOf(period.from().getYear()));
    }

    private String month(Period period, TextStyle style) {
        return texts.language() == Language.EN
                ? period.from().getMonth().getDisplayName(style, Locale.UK)
                : String.valueOf(period.from().getMonthValue());
    }

    String name(Figure figure) {
        return texts.of("boards.figure." + figure);
    }

    /// How it is counted, or empty.
    String note(Figure figure) {
        var key = "boards.figure." + figure + ".note";
        return texts.has(key) ? texts.of(key) : "";
    }

    String name(DataSet set) {
        return texts.of("boards.set." + set);
    }

    String name(Formula.Group group) {
        return texts.of("boards.group." + group);
    }

    String name(Formula formula) {
        var key = "indicators.formula." + formula.code();
        return texts.has(key) ? texts.of(key) : formula.code();
    }

    /// Why an indicator has no figure.
    String why(IndicatorValue value) {
        return value.why() == null ? "" : texts.of("boards.why." + value.why());
    }
}
