package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Pattern NAME =
            Pattern.compile("(\\p{Lu}\\p{Ll}*[.]? )?(\\p{Lu}\\p{Ll}+ ){1,5}\\p{Lu}\\p{Ll}+");
    private static final double BLOCK = 0.3;
    private static final double DOUBTFUL = 0.7;

    private SignatureRule() {}

    /// @return whether this is the page of the signature
    static boolean read(Sheet sheet, Rereading again, Map<Field, Value> fields) {
        var recipients = sheet.where(line -> line.folded().matches("^\\W*noi nhan\\W*.*") && line.left() < 0.5);
        var block = block(sheet.segments());
        if (block.isEmpty() && recipients.isEmpty()) {
            return false;
        }
        var place = block.isEmpty() ? beside(recipients.getLast()) : below(block.getLast());
        var second = sheet.scanned()
                ? Sheet.of(sheet.page(), again.words(place), true).segments()
                : List.<Segment>of();
        boolean covered = block.isEmpty();
        if (covered) {
            block = block(second);
        }
        var name = name(sheet.segments(), place).or(() -> name(second, place));
        if (recipients.isEmpty() && name.isEmpty()) {
            return false;
        }
        fields.put(Field.SIGNER, name.map(SignatureRule::signer).orElse(Found.unreadable(place)));
        fields.put(Field.SIGNER_POSITION, position(block, second, place, covered));
        return true;
    }

    /// Capitals in the right half, the last of which is a position.
    private static List<Segment> block(List<Segment> lines) {
        var block = new ArrayList<Segment>();
        for (var line : lines) {
            if (line.centre() < 0.5 || line.left() < 0.35) {
                continue;
            }
            boolean far = !block.isEmpty() && line.middle() - block.getLast().middle() > line.height() * 3;
            if (far && isPosition(block.getLast())) {
                break;
            }
            if (far) {
                block.clear();
            }
            if (line.isCapitals() && (CAPACITY.matcher(line.folded()).matches() || isPosition(line))) {
                block.add(line);
            }
        }
        return !block.isEmpty() && isPosition(block.getLast()) ? block : List.of();
    }

    private static boolean isPosition(Segment line) {
        return !Names.position(line.text()).isEmpty();
    }

    /// Who signs for the head of the office is a deputy: then the deputy's position stands in a line of its own.
    ///
    /// @param covered the first reading found nothing there: a stamp lies over it, maybe over one of its words
    private static Value position(List<Segment> block, List<Segment> second, Place place, boolean covered) {
        if (block.isEmpty()) {
            return Found.unreadable(place);
        }
        var last = block.getLast();
        if (last.folded().startsWith("kt")) {
            var deputy = second.stream()
                    .filter(line -> line.isCapitals() && isPosition(line))
                    .findFirst();
            if (deputy.isEmpty()) {
                return Found.unreadable(place);
            }
            last = deputy.get();
        }
        var known = Names.position(last.text());
        var whole = Spelling.sentence(List.of(last));
        var rest = whole.substring(Math.min(known.length(), whole.length()));
        var text = rest.matches(" \\p{Lu}{2,}.*") ? known + rest : known;
        return Found.of(text, covered ? DOUBTFUL : Math.max(0.9, last.confidence()), List.of(last));
    }

    private static Optional<Segment> name(List<Segment> lines, Place block) {
        return lines.stream()
                .filter(line -> line.top() > block.top() && line.top() < block.top() + BLOCK)
                .filter(line -> line.centre() > block.left() && line.left() > 0.4)
                .filter(line -> NAME.matcher(tidy(line)).matches())
                .max(Comparator.comparingDouble(Segment::confidence));
    }

    /// A name that begins with no known family name may have lost a word.
    private static Value signer(Segment line) {
        var name = Names.person(tidy(line));
        double sure = (line.confidence() + line.worst()) / 2;
        return Found.of(name, Names.hasFamily(name) ? sure : Math.min(sure, DOUBTFUL), List.of(line));
    }

    private static String tidy(Segment line) {
        return line.text().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /// Under the position, where the signature and the seal are.
    private static Place below(Segment position) {
        double left = Math.max(0.4, position.centre() - 0.25);
        double top = Math.min(position.bottom(), 0.97);
        return new Place(position.page(), left, top, Math.min(0.5, 1 - left), Math.min(0.25, 1 - top));
    }

    /// At the right of the recipients.
    private static Place beside(Segment recipients) {
        double top = Math.max(0, recipients.top() - 0.02);
        return new Place(recipients.page(), 0.5, top, 0.5, Math.min(0.28, 1 - top));
    }
}
