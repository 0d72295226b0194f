package vn.xaso.cases.figures.domain;

import java.util.List;

/// The sums that the report table must keep, and the figures that are the cause where one does not hold.
///
/// Law: 01/2020/TT-VPCP (table II.06)
///
/// @param sum the column that holds the sum
/// @param parts the columns that must make it
/// @param whole how many the sum says
/// @param together how many the parts say
/// @param causes why the two differ, only figures that are not nought; empty where the sum holds
public record FigureCheck(Figure sum, List<Figure> parts, long whole, long together, List<Figure> causes) {

    private static final List<Figure> OUTSIDE = List.of(Figure.STOPPED, Figure.ELSEWHERE);

    public boolean holds() {
        return whole == together;
    }

    /// All sums of the table, in the order of its columns.
    public static List<FigureCheck> of(FieldFigures figures) {
        return List.of(
                check(figures, Figure.RECEIVED, Figure.ONLINE, Figure.DIRECT, Figure.CARRIED),
                check(figures, Figure.RESOLVED, Figure.EARLY, Figure.ON_TIME, Figure.LATE),
                check(figures, Figure.OPEN, Figure.OPEN_IN_TIME, Figure.OPEN_LATE),
                check(figures, Figure.RECEIVED, Figure.RESOLVED, Figure.OPEN));
    }

    /// Stopped cases were received and are in neither column of the right side; cases of another reception are on the
    /// right side only. One may hide the other, so both are told even where the sum holds by chance.
    private static FigureCheck check(FieldFigures figures, Figure sum, Figure... parts) {
        long together = 0;
        for (var part : parts) {
            together += figures.of(part);
        }
        boolean whole = List.of(parts).contains(Figure.OPEN);
        var causes =
                OUTSIDE.stream().filter(cause -> whole && figures.of(cause) > 0).toList();
        return new FigureCheck(sum, List.of(parts), figures.of(sum), together, causes);
    }
}
