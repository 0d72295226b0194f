package vn.xaso.documents.layout.domain.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenText;
import vn.xaso.documents.layout.domain.SeenText.Ink;
import vn.xaso.documents.layout.domain.SeenText.Word;

/// The sheet itself: its size, letters and ink, and how the file keeps them.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, phần I
final class PaperRules {

    private static final double SHORT_SIDE = 595.3;
    private static final double LONG_SIDE = 841.9;
    private static final double CUT = 3;
    private static final double CUT_OF_SCAN = 12;
    private static final double STRANGE_LETTERS = 0.01;
    private static final int MOST_NAMES = 4;

    /// Times New Roman and the fonts with the same measures.
    private static final Pattern TIMES =
            Pattern.compile("(?:times(?:newroman)?|liberationserif|tinos|nimbusroman|texgyretermes|thorndale).*");

    private static final Pattern BULLETS = Pattern.compile("(?:symbol|wingdings|opensymbol).*");
    static final Pattern URGENT = Pattern.compile("(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?: HẸN GIỜ)?");

    private PaperRules() {}

    static Finding paper(SeenDocument document) {
        var look = Remarks.at("paper", 1);
        for (var page : document.pages()) {
            double cut = page.isScan() ? CUT_OF_SCAN : CUT;
            boolean upright = isNear(page.width(), SHORT_SIDE, cut) && isNear(page.height(), LONG_SIDE, cut);
            boolean lying = isNear(page.width(), LONG_SIDE, cut) && isNear(page.height(), SHORT_SIDE, cut);
            if (page.number() == 1 || (!upright && !lying)) {
                var size = "paper|%s|%s|%s"
                        .formatted(
                                Remarks.millimetres(page.width()), Remarks.millimetres(page.height()), page.number());
                look.say(size);
            }
            if (!upright && (page.number() == 1 || !lying)) {
                return Remarks.at("paper", page.number())
                        .fail("paper|%s|%s|%s"
                                .formatted(
                                        Remarks.millimetres(page.width()),
                                        Remarks.millimetres(page.height()),
                                        page.number()))
                        .done();
            }
        }
        return look.done();
    }

    private static boolean isNear(double value, double wish, double cut) {
        return Math.abs(value - wish) <= cut;
    }

    static Finding font(SeenDocument document) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        words(document, word -> letters.merge(word.look().font(), word.text().length(), Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int strange = 0;
        var look = Remarks.at("font", 1);
        var names = new ArrayList<String>();
        for (var font : letters.entrySet()) {
            var plain = font.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (!TIMES.matcher(plain).matches() && !BULLETS.matcher(plain).matches()) {
                strange += font.getValue();
                names.add(font.getKey());
            }
        }
        if (strange > all * STRANGE_LETTERS) {
            return look.fail("fonts|" + shown(names)).done();
        }
        return look.say("fonts|" + shown(List.copyOf(letters.keySet()))).done();
    }

    private static String shown(List<String> names) {
        var some = names.stream()
                .limit(MOST_NAMES)
                .map(name -> name.isEmpty() ? "?" : name)
                .toList();
        return String.join(", ", some) + (names.size() > MOST_NAMES ? " …" : "");
    }

    /// Composed Unicode, no letters of the old Vietnamese code tables, none without meaning.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I, phần I mục 2
    static Finding letters(SeenDocument document) {
        var bad = new ArrayList<String>();
        words(document, word -> {
            var text = word.text();
            boolean old = word.look().font().matches("(?i)\\.?vn[a-z].*|vni-.*");
            if (old
                    || !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    || text.chars().anyMatch(PaperRules::isNone)) {
                bad.add(text);
            }
        });
        var look = Remarks.at("letters", 1);
        return bad.isEmpty()
                ? look.done()
                : look.quote(String.join(" ", bad.subList(0, Math.min(8, bad.size()))))
                        .fail("letters")
                        .done();
    }

    /// A mark that stands alone, or a letter that the file does not name.
    private static boolean isNone(int letter) {
        int kind = Character.getType(letter);
        return letter == 0xFFFD || kind == Character.NON_SPACING_MARK || kind == Character.PRIVATE_USE;
    }

    static Finding ink(SeenDocument document) {
        var coloured = new ArrayList<Word>();
        for (var page : document.pages()) {
            for (var row : page.rows()) {
                boolean urgent = URGENT.matcher(row.text()).matches();
                row.words().stream()
                        .filter(word -> !word.look().added() && !word.look().hidden())
                        .filter(word ->
                                word.look().ink() == Ink.OTHER || (word.look().ink() == Ink.RED && !urgent))
                        .forEach(coloured::add);
            }
        }
        var look = Remarks.at("ink", 1);
        if (coloured.isEmpty()) {
            return look.done();
        }
        var some = coloured.stream().limit(8).map(Word::text).toList();
        return look.quote(String.join(" ", some)).fail("coloured").done();
    }

    static Finding embedded(SeenDocument document) {
        var missing = new ArrayList<String>();
        words(document, word -> {
            if (!word.look().embedded() && !missing.contains(word.look().font())) {
                missing.add(word.look().font());
            }
        });
        var look = Remarks.at("embedded", 1);
        return missing.isEmpty()
                ? look.done()
                : look.fail("notEmbedded|" + shown(missing)).done();
    }

    static Finding archive(SeenDocument document) {
        var look = Remarks.at("archive", 1);
        return document.claim().isEmpty()
                ? look.fail("noClaim").done()
                : look.say("claim|" + document.claim()).done();
    }

    private static void words(SeenDocument document, Consumer<Word> what) {
        document.pages().stream()
                .map(SeenPage::texts)
                .flatMap(List::stream)
                .map(SeenText::words)
                .flatMap(List::stream)
                .filter(word -> !word.look().added() && !word.look().hidden())
                .forEach(what);
    }
}
