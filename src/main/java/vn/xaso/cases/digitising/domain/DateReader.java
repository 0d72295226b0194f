package vn.xaso.cases.digitising.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the day of issue among the days on a paper: nobody is issued on a birthday.
final class DateReader {

    private static final Pattern IN_WORDS = Pattern.compile(
            "ng[a-z]{1,3}\\s*(\\d{1,2})\\s*th[a-z]{2,3}\\s*(\\d{1,2})\\s*n[a-z]{1,2}\\s*((?:19|20)\\d{2})");
    private static final Pattern IN_FIGURES =
            Pattern.compile("\\b(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})\\b");
    private static final Pattern ISSUE =
            Pattern.compile("ngay cap|dang ky|ngay ky|cap ngay|lap ngay|ngay, thang, nam cap");
    private static final Pattern SIGNATURE = Pattern.compile("^[a-z ]{2,30},\\s*ng");
    private static final Pattern OTHER =
            Pattern.compile("sinh|chet|mat|tu tran|het han|gia tri den|tu ngay|quyet dinh so|nghi dinh|luat|thong tu");
    private static final Pattern UNTIL = Pattern.compile("gia tri den|het han|den ngay|co gia tri den het");

    private DateReader() {}

    record Day(LocalDate day, PrintedLine line, int weight) {}

    static Optional<Day> issued(List<PrintedLine> lines) {
        return days(lines).stream()
                .filter(day -> day.weight() > -2)
                .max(Comparator.comparingInt(Day::weight)
                        .thenComparingDouble(day -> -day.line().spot().top()));
    }

    static Optional<Day> until(List<PrintedLine> lines) {
        return days(lines).stream()
                .filter(day -> UNTIL.matcher(day.line().folded()).find())
                .findFirst();
    }

    private static List<Day> days(List<PrintedLine> lines) {
        var days = new ArrayList<Day>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int weight = weight(line, i == 0 ? "" : lines.get(i - 1).folded());
            for (var pattern : List.of(IN_WORDS, IN_FIGURES)) {
                pattern.matcher(line.folded())
                        .results()
                        .map(DateReader::day)
                        .flatMap(Optional::stream)
                        .forEach(day -> days.add(new Day(day, line, weight)));
            }
        }
        return days;
    }

    private static int weight(PrintedLine line, String before) {
        var text = line.folded();
        int weight = 0;
        if (ISSUE.matcher(text).find()) {
            weight += 4;
        } else if (ISSUE.matcher(before).find() && before.length() < 40) {
            weight += 2;
        }
        if (SIGNATURE.matcher(text).find()) {
            weight += 3;
        }
        return OTHER.matcher(text).find() ? weight - 5 : weight;
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException misread) {
            return Optional.empty();
        }
    }
}
