package vn.xaso.documents.layout.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.layout.domain.SeenText;

/// Gathers what stands on the paper for one rule, and whether any of it is wrong.
///
/// Each remark is a word of the bundle and its arguments, joined by bars, so that it can be said in both languages.
final class Remarks {

    private static final double HAIR = 0.25;
    private static final int LONGEST_QUOTE = 120;
    private static final double MM = 72 / 25.4;

    private final String rule;
    private final int page;
    private final List<String> remarks = new ArrayList<>();
    private String wanted;
    private boolean wrong;

    private Remarks(String rule, int page) {
        this.rule = rule;
        this.page = page;
        this.wanted = rule;
    }

    static Remarks at(String rule, int page) {
        return new Remarks(rule, page);
    }

    /// The rule has two forms, such as for letters.
    Remarks wants(String form) {
        wanted = form;
        return this;
    }

    Remarks quote(String text) {
        var plain = text.replace('|', '/').replace('\n', ' ');
        var cut = plain.length() > LONGEST_QUOTE ? plain.substring(0, LONGEST_QUOTE) + "…" : plain;
        remarks.add("quote|" + cut);
        return this;
    }

    Remarks size(SeenText row, double least, double most) {
        double size = row.size();
        remarks.add("size|" + number(size));
        wrong |= size < least - HAIR || size > most + HAIR;
        return this;
    }

    Remarks bold(SeenText row, boolean wish) {
        return expect(row.isBold() == wish, row.isBold() ? "bold" : "notBold");
    }

    Remarks italic(SeenText row, boolean wish) {
        return expect(row.isItalic() == wish, row.isItalic() ? "italic" : "notItalic");
    }

    Remarks capitals(SeenText row) {
        return expect(row.isCapitals(), "notCapitals");
    }

    /// Says something only where it is wrong.
    Remarks expect(boolean good, String remark) {
        if (!good) {
            wrong = true;
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
        return this;
    }

    Remarks say(String remark) {
        remarks.add(remark);
        return this;
    }

    Remarks fail(String remark) {
        return expect(false, remark);
    }

    Finding done() {
        return new Finding(rule, wrong ? Outcome.WRONG : Outcome.GOOD, String.join("\n", remarks), wanted, page);
    }

    Finding unsure(String remark) {
        return new Finding(rule, Outcome.UNSURE, remark, wanted, page);
    }

    static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.0f", points / MM);
    }

    static double points(double millimetres) {
        return millimetres * MM;
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
