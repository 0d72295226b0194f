package vn.xaso.cases.figures.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.FigureCheck;
import vn.xaso.cases.figures.domain.ReportPeriod;
import vn.xaso.ui.Texts;

/// How figures and periods are told to people.
record FigureWords(Texts texts) {

    static final List<Figure> COLUMNS =
            Arrays.stream(Figure.values()).filter(Figure::isColumn).toList();

    /// The heading of a column with the group in which it stands, such as `Đã giải quyết: quá hạn`.
    String heading(Figure figure) {
        if (!figure.isColumn()) {
            return texts.of("figures.name." + figure);
        }
        return texts.of(
                "figures.heading", texts.of("figures.group." + group(figure)), texts.of("figures.name." + figure));
    }

    private static Figure group(Figure figure) {
        return figure.column() < Figure.RESOLVED.column()
                ? Figure.RECEIVED
                : figure.column() < Figure.OPEN.column() ? Figure.RESOLVED : Figure.OPEN;
    }

    /// Such as `Quý IV/2026`.
    String name(ReportPeriod period) {
        var year = String.valueOf(period.year());
        return switch (period.kind()) {
            case MONTH -> texts.of("figures.period.MONTH", String.valueOf(period.number()), year);
            case QUARTER, HALF_YEAR -> texts.of("figures.period." + period.kind() + "." + period.number(), year);
            case YEAR -> texts.of("figures.period.YEAR", year);
            case DAYS -> texts.of("figures.period.DAYS");
        };
    }

    String days(ReportPeriod period) {
        return texts.of("figures.days", texts.day(period.first()), texts.day(period.last()));
    }

    /// The sum in numbers, such as `(3) = (7) + (11): 42 = 30 + 12`; where it does not hold the sign says so.
    String check(FigureCheck check, FieldFigures figures) {
        var columns = check.parts().stream().map(FigureWords::column).collect(Collectors.joining(" + "));
        var numbers = check.parts().stream()
                .map(part -> texts.number(figures.of(part)))
                .collect(Collectors.joining(" + "));
        return column(check.sum()) + " = " + columns + ": " + texts.number(check.whole())
                + (check.holds() ? " = " : " ≠ ") + numbers;
    }

    private static String column(Figure figure) {
        return "(" + figure.column() + ")";
    }
}
