package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The centred lines of the abstract, from the title down to the short rule under them.
///
/// A rule cannot be read; but it makes a gap. Where there is none, the words that begin a document end the abstract.
record Paragraph(Segment title) {

    private static final double OFF_CENTRE = 0.07;
    private static final double WIDE_GAP = 1.5;
    /// The abstract follows the title at once, or there is none.
    private static final double FIRST_GAP = 3;
    private static final int MOST_LINES = 14;
    private static final Pattern BEGINS = Pattern.compile("^(can cu|kinh gui|thuc hien |dieu 1|chuong i\\b|phan thu|"
            + "muc 1|i\\. |1\\. |theo de nghi|hoi nuoc|dien:|ban hanh kem theo|\\(?kem theo|xet de nghi).*");

    List<Segment> linesOf(Sheet sheet) {
        var lines = new ArrayList<Segment>();
        double pitch = 0;
        var last = title;
        for (var line : sheet.where(one -> one.middle() > title.bottom())) {
            if (line.middle() - last.middle() < title.height() * 0.5 && !lines.isEmpty()) {
                continue;
            }
            var centred = centred(line);
            if (centred == null) {
                if (isNoise(line)) {
                    continue;
                }
                break;
            }
            double step = centred.middle() - last.middle();
            if (ends(centred, lines, step, pitch)) {
                break;
            }
            lines.add(centred);
            pitch = pitch == 0 ? step : Math.min(pitch, step);
            last = centred;
        }
        return lines;
    }

    private boolean ends(Segment line, List<Segment> before, double step, double pitch) {
        if (before.size() >= MOST_LINES || (BEGINS.matcher(line.folded()).matches() && !before.isEmpty())) {
            return true;
        }
        if (before.isEmpty()) {
            return step > title.height() * FIRST_GAP
                    || isFirstLineOfText(line)
                    || line.folded().startsWith("can cu")
                    || line.folded().startsWith("kinh gui");
        }
        boolean turnsToCapitals = line.isCapitals()
                && !before.getFirst().isCapitals()
                && line.words().size() > 1;
        return step > pitch * WIDE_GAP || turnsToCapitals || isFirstLineOfText(line);
    }

    /// Indented at the left, up to the margin at the right.
    private boolean isFirstLineOfText(Segment line) {
        return line.centre() - title.centre() > 0.02
                && line.right() > 0.88
                && Character.isUpperCase(line.text().charAt(0));
    }

    /// The line without the words of a stamp at its left; null when it does not stand in the middle.
    private @org.jspecify.annotations.Nullable Segment centred(Segment line) {
        for (int from = 0; from < line.words().size(); from++) {
            var end = line.from(from);
            if (Math.abs(end.centre() - title.centre()) <= OFF_CENTRE && end.confidence() > 0.5) {
                return end;
            }
            if (line.words().get(from).confidence() > 0.75) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNoise(Segment line) {
        return line.confidence() < 0.6 || line.text().length() < 4 || line.right() < 0.35;
    }
}
