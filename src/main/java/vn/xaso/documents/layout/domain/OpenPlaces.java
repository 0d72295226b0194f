package vn.xaso.documents.layout.domain;

import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.print.OpenField;

/// Where number, day and signature belong in a document that was made elsewhere and has them empty.
///
/// Law: 30/2020/NĐ-CP art. 15, Phụ lục I, ô 3, 4 and 7c
public final class OpenPlaces {

    private static final Pattern EMPTY_DAY = Pattern.compile("ngày[\\s.…_]*tháng[\\s.…_\\d]*năm.*");
    private static final Pattern DOTS = Pattern.compile("[.…_]+");

    /// Two figures of size 13 and a little room.
    private static final double NARROWEST = 15;

    private static final double WIDEST = 48;

    /// The words of a full day in italics of size 13 and 14.
    private static final double DAY_WIDTH = 158;

    private static final double MARGIN = 40;
    /// So that the value stands on the line of the words beside it.
    private static final double ABOVE_LINE = -3.1;
    private static final double LINE = 15;
    private static final double HAND_WIDTH = 170;
    private static final double LEAST_HAND = 34;
    private static final double MOST_HAND = 68;

    private OpenPlaces() {}

    public static List<OpenField> in(SeenDocument document) {
        if (document.signed() || document.pages().isEmpty()) {
            throw nowhere();
        }
        var page = document.pages().getFirst();
        var head = SeenHead.of(page);
        var signing = SeenSigning.find(document).orElseThrow(OpenPlaces::nowhere);
        return List.of(number(page, head), day(page, head), hand(document, signing));
    }

    /// Between `Số:` and the slash.
    private static OpenField number(SeenPage page, SeenHead head) {
        var words = head.numberRow().orElseThrow(OpenPlaces::nowhere).words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).text().startsWith("/")) {
                int before = i - 1;
                while (before > 0 && DOTS.matcher(words.get(before).text()).matches()) {
                    before--;
                }
                double left = words.get(before).right() + 1;
                double room = words.get(i).left() - left;
                boolean empty = words.get(before).text().matches("(?:[Ss]ố)?:?");
                if (!empty || room < NARROWEST) {
                    throw nowhere();
                }
                double width = Math.min(room, WIDEST);
                double start = left + (room - width) / 2;
                return field("so", page, start, head.numberRow().get().baseline(), width, before < i - 1);
            }
        }
        throw nowhere();
    }

    private static OpenField day(SeenPage page, SeenHead head) {
        var row = head.day();
        if (row == null) {
            throw nowhere();
        }
        for (var word : row.words()) {
            if (word.text().endsWith("ngày")) {
                var rest = row.between(word.left(), page.width());
                if (rest != null && EMPTY_DAY.matcher(rest.text()).matches()) {
                    double width = Math.max(rest.right() - rest.left() + 2, DAY_WIDTH);
                    double left = Math.min(rest.left() - 2, page.width() - MARGIN - width);
                    return field("ngay", page, left, row.baseline(), width, true);
                }
            }
        }
        throw nowhere();
    }

    private static OpenField field(
            String name, SeenPage page, double left, double baseline, double width, boolean covers) {
        return new OpenField(
                name,
                page.number(),
                (float) left,
                (float) (page.height() - baseline + ABOVE_LINE),
                (float) width,
                (float) LINE,
                covers);
    }

    private static OpenField hand(SeenDocument document, SeenSigning signing) {
        var page = document.pages().get(signing.page() - 1);
        double top = signing.capacity().getLast().baseline() + 3;
        double bottom = signing.name().baseline() - signing.name().size();
        double height = Math.min(bottom - top, MOST_HAND);
        if (height < LEAST_HAND) {
            throw nowhere();
        }
        double middle = (top + bottom) / 2;
        return new OpenField(
                "chu_ky",
                page.number(),
                (float) (signing.middle() - HAND_WIDTH / 2),
                (float) (page.height() - middle - height / 2),
                (float) HAND_WIDTH,
                (float) height,
                false);
    }

    private static Refusal nowhere() {
        return new Refusal("documents.layout.noPlace");
    }
}
