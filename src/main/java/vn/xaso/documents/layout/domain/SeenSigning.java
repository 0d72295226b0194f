package vn.xaso.documents.layout.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The block in which somebody signs, at the right below the text.
///
/// @param capacity the lines above the signature
/// @param name the full name below it
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 7
public record SeenSigning(int page, List<SeenText> capacity, SeenText name, double left, double right) {

    private static final Pattern CAPACITY = Pattern.compile(
            "(?:TM|KT|TL|TUQ|Q)\\.\\s*\\S.*|(?:PHÓ |QUYỀN |Q\\. )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG"
                    + " (?:BAN|PHÒNG)|CHỦ TỌA|CHỦ TRÌ|BỘ TRƯỞNG|THỦ TƯỚNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH THANH TRA|CHỦ NHIỆM)(?:"
                    + " .*)?|(?:PHÓ )?CHÁNH VĂN PHÒNG");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Ts|TS|Th\\.?S|GS|PGS|BS|BSCK\\w*)\\.?\\s*)*\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5}");
    private static final double RIGHT_PART = 0.46;
    private static final double WIDER = 80;
    private static final double LEAST_GAP = 1.8;
    private static final double MOST_GAP = 220;
    private static final double PITCH = 2.2;

    /// The first such block of the document.
    public static Optional<SeenSigning> find(SeenDocument document) {
        for (var page : document.pages()) {
            var rows = page.rows(page.width() * RIGHT_PART, page.width());
            for (int i = 0; i < rows.size(); i++) {
                if (isCapacity(rows.get(i))) {
                    var found = at(page, columnOf(page, rows.get(i)));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The rows from this one on, without what reaches over from the left.
    private static List<SeenText> columnOf(SeenPage page, SeenText first) {
        double from = Math.max(page.width() * RIGHT_PART, first.left() - WIDER);
        return page.rows(from, page.width()).stream()
                .filter(row -> row.baseline() >= first.baseline() - 1)
                .toList();
    }

    private static boolean isCapacity(SeenText row) {
        return row.share(SeenText.Look::added) < 1
                && CAPACITY.matcher(row.text()).matches();
    }

    private static Optional<SeenSigning> at(SeenPage page, List<SeenText> rows) {
        var capacity = new ArrayList<SeenText>();
        capacity.add(rows.getFirst());
        int next = 1;
        while (next < rows.size() && isCapacity(rows.get(next)) && isBelow(capacity.getLast(), rows.get(next))) {
            capacity.add(rows.get(next++));
        }
        var last = capacity.getLast();
        for (; next < rows.size(); next++) {
            var row = rows.get(next);
            double gap = row.baseline() - last.baseline();
            if (gap > MOST_GAP) {
                break;
            }
            if (gap > LEAST_GAP * last.size()
                    && row.share(SeenText.Look::added) < 1
                    && NAME.matcher(row.text()).matches()) {
                return Optional.of(block(page, capacity, row));
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(SeenText above, SeenText row) {
        return row.baseline() - above.baseline() < PITCH * above.size();
    }

    private static SeenSigning block(SeenPage page, List<SeenText> capacity, SeenText name) {
        double left = name.left();
        double right = name.right();
        for (var line : capacity) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        return new SeenSigning(page.number(), List.copyOf(capacity), name, left, right);
    }

    double middle() {
        return name.middle();
    }
}
