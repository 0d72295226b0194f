package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Value;

/// Reads who signed and as what, in the right half at the end of the text.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 7a, 7b
final class SignatureRule {

    private static final Pattern CAPACITY = Pattern.compile("^(tm|kt|tl|tuq|q)[.,]? ?.*");
    private static final Pattern POSITION = Pattern.compile(
            "^(kt\\. ?|tl\\. ?|q\\. ?|tuq\\. ?)?(pho )?(chu tich|chanh van phong|pho chanh van phong|"
                    + "giam doc|thu tuong|bo truong|thu truong|cuc truong|vu truong|chi cuc truong|truong phong|truong ban|bi thu|"
                    + "tong giam doc|hieu truong|vien truong|chanh an|chanh thanh tra|tram truong|tong cuc truong|truong cong an|"
                    + "chu tich quoc hoi|chu nhiem|thanh tra|chu tich hoi dong|to truong|truong doan|tong thanh tra|thong doc)\\b.*");
    private static final Pattern NAME =
            Pattern.compile("(\\p{Lu}\\p{Ll}*[.]? )?(\\p{Lu}\\p{Ll}+ ){1,5}\\p{Lu}\\p{Ll}+");
    private static final double BLOCK = 0.3;

    private SignatureRule() {}

    /// @return whether the block was found on this page
    static boolean read(Sheet sheet, Rereading again, Map<Field, Value> fields) {
        var block = block(sheet);
        if (block.isEmpty()) {
            return false;
        }
        var last = block.getLast();
        fields.put(Field.SIGNER_POSITION, Found.of(position(block), Found.ofText(block), block));
        var name = name(sheet.segments(), last);
        if (name.isEmpty() && sheet.scanned()) {
            name = name(
                    Sheet.of(sheet.page(), again.words(below(last), false), true)
                            .segments(),
                    last);
        }
        fields.put(Field.SIGNER, name.map(SignatureRule::signer).orElse(Found.unreadable(below(last))));
        return true;
    }

    /// Capitals in the right half, the last of which is a position.
    private static List<Segment> block(Sheet sheet) {
        var block = new ArrayList<Segment>();
        for (var line : sheet.where(one -> one.centre() > 0.5 && one.left() > 0.35)) {
            boolean far = !block.isEmpty() && line.middle() - block.getLast().middle() > line.height() * 3;
            if (far) {
                if (isPosition(block.getLast())) {
                    break;
                }
                block.clear();
            }
            if (line.isCapitals() && (CAPACITY.matcher(line.folded()).matches() || isPosition(line))) {
                block.add(line);
            }
        }
        return !block.isEmpty() && isPosition(block.getLast()) ? block : List.of();
    }

    private static boolean isPosition(Segment line) {
        return POSITION.matcher(line.folded()).matches();
    }

    private static String position(List<Segment> block) {
        return Spelling.sentence(block.subList(block.size() - 1, block.size()));
    }

    private static Optional<Segment> name(List<Segment> lines, Segment position) {
        return lines.stream()
                .filter(line -> line.top() > position.bottom() && line.top() < position.bottom() + BLOCK)
                .filter(line -> Math.abs(line.centre() - position.centre()) < 0.12)
                .filter(line -> NAME.matcher(tidy(line)).matches())
                .findFirst();
    }

    private static Value signer(Segment line) {
        return Found.of(tidy(line), (line.confidence() + line.worst()) / 2, List.of(line));
    }

    private static String tidy(Segment line) {
        return line.text().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Place below(Segment position) {
        double left = Math.max(0.35, position.centre() - 0.25);
        double top = Math.min(position.bottom(), 0.97);
        return new Place(position.page(), left, top, Math.min(0.5, 1 - left), Math.min(0.25, 1 - top));
    }
}
