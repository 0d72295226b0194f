package vn.xaso.documents.reading.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Place;

/// The head of the first page: the motto of the state at the right tells where all else stands.
///
/// @param bottom where the two lines at the right end
/// @param column where the right column begins
/// @param number the line of number and symbol at the left, or null
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 1, 2, 3
record Head(
        Sheet sheet,
        double top,
        double bottom,
        double column,
        boolean isParty,
        @Nullable Segment number) {

    private static final String MOTTO = "cong hoa xa hoi chu nghia viet nam";
    private static final String FREEDOM = "doc lap - tu do - hanh phuc";
    private static final String PARTY = "dang cong san viet nam";
    private static final double UPPER_PART = 0.45;
    private static final double BELOW = 0.16;
    private static final double DATE_BELOW = 0.09;
    /// A long name of a place makes the line of the date wider than the motto.
    private static final double TO_THE_LEFT = 0.15;
    private static final Pattern NUMBER = Pattern.compile(
            "^(luat |phap lenh |nghi quyet |lenh )?s[o06]\\s?[:;.,]?.*|^\\W{0,3}/.*|.*[\\d\\s]/\\s?[a-z0-9]+-[a-z]+.*");

    /// `SỞ Y TẾ` begins like `Số`, but is the body.
    private static final Pattern DEPARTMENT = Pattern.compile("so [a-z]+,?( [a-z]+,?)+");

    static Optional<Head> find(Sheet whole) {
        var sheet = whole.apart(Head::motto);
        for (var line : sheet.segments()) {
            if (line.top() > UPPER_PART) {
                break;
            }
            var folded = line.folded();
            if (endsLike(folded, PARTY)) {
                return Optional.of(of(sheet, line, line.bottom(), true));
            }
            if (endsLike(folded, MOTTO)) {
                return Optional.of(of(sheet, line, belowMotto(sheet, line), false));
            }
            if (endsLike(folded, FREEDOM)) {
                return Optional.of(of(sheet, line, line.bottom(), false));
            }
        }
        return Optional.empty();
    }

    /// What stands at the left, from the height of the motto down to the number.
    List<Segment> issuer() {
        double end = number == null ? bottom + 0.02 : number.middle();
        return sheet.where(line -> line.middle() > top - line.height()
                && line.middle() < end - line.height() / 2
                && isLeft(line)
                && line.confidence() > 0.5
                && line.text().length() > 3
                && line.isCapitals());
    }

    /// The line at the right with place and date.
    List<Segment> dateLine() {
        var near = sheet.where(line -> line.top() > top
                && line.top() < bottom + DATE_BELOW
                && line.left() > column - TO_THE_LEFT
                && line.right() > column
                && line.folded().matches(".*(ngay.*thang|thang.*nam|ngay.*\\d{4}).*"));
        return near.stream()
                .min(Comparator.comparingDouble(Segment::middle))
                .map(first -> sheet.where(
                        line -> line.right() > column && Math.abs(line.middle() - first.middle()) < first.height() / 2))
                .orElse(List.of());
    }

    /// Where number and symbol stand when no line was found there.
    Place numberPlace() {
        double from = issuer().stream().mapToDouble(Segment::bottom).max().orElse(bottom - 0.02);
        return new Place(sheet.page(), 0.06, from, column - 0.06, 0.08);
    }

    /// Where the issuer stands when no line was found there.
    Place issuerPlace() {
        double end = number == null ? bottom + 0.01 : number.top() - 0.005;
        double from = top - 0.01;
        return new Place(sheet.page(), 0.06, from, column - 0.08, Math.max(0.02, end - from));
    }

    boolean isLeft(Segment line) {
        return line.centre() < column && line.left() < column - 0.05;
    }

    Head withNumber(Segment line) {
        return new Head(sheet, top, bottom, column, isParty, line);
    }

    /// Where in a line the motto begins: a speck may bridge the gap between the columns.
    private static int motto(Segment line) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int from = 0; line.top() < UPPER_PART && from < line.words().size() - 2; from++) {
            var folded = line.from(from).folded();
            for (var motto : List.of(MOTTO, FREEDOM, PARTY)) {
                int distance = Likeness.isLike(folded, motto) ? Likeness.distance(folded, motto) : least;
                if (distance < least) {
                    least = distance;
                    best = from;
                }
            }
        }
        return best;
    }

    private static Head of(Sheet sheet, Segment motto, double bottom, boolean isParty) {
        double column = motto.folded().startsWith("doc lap") ? motto.left() - 0.06 : motto.left();
        var head = new Head(sheet, motto.top(), bottom, column, isParty, null);
        return sheet.segments().stream()
                .filter(line -> line.middle() > motto.top() && line.top() < bottom + BELOW)
                .filter(head::isLeft)
                .filter(line -> NUMBER.matcher(line.folded()).matches()
                        && !DEPARTMENT.matcher(line.folded()).matches())
                .min(Comparator.comparingDouble(Segment::middle))
                .map(head::withNumber)
                .orElse(head);
    }

    private static double belowMotto(Sheet sheet, Segment motto) {
        return sheet.segments().stream()
                .filter(line -> line.middle() > motto.middle() && line.top() < motto.bottom() + 0.05)
                .filter(line -> endsLike(line.folded(), FREEDOM))
                .mapToDouble(Segment::bottom)
                .findFirst()
                .orElse(motto.bottom());
    }

    private static boolean endsLike(String folded, String wanted) {
        var end = folded.length() > wanted.length() ? folded.substring(folded.length() - wanted.length()) : folded;
        return Likeness.isLike(end, wanted);
    }
}
