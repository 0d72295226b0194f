package vn.xaso.documents.layout.gateway.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.application.print.TypeForm;
import vn.xaso.documents.layout.gateway.word.WordText.Line;

/// A file that this program wrote: each part is known by its style. What was typed without a style between known
/// parts belongs to the text.
final class StyledWord {

    private final List<Line> lines;
    private final DocumentText known;

    private StyledWord(List<Line> lines, DocumentText known) {
        this.lines = lines;
        this.known = known;
    }

    static DocumentText read(List<Line> lines, List<String> footer, String type, DocumentText known) {
        return new StyledWord(lines, known).read(footer, type);
    }

    private DocumentText read(List<String> footer, String type) {
        var number = WordText.NUMBER.matcher(one(Part.NUMBER));
        boolean numbered = number.matches();
        var day = WordText.DAY.matcher(one(Part.DAY));
        boolean dated = day.matches();
        LocalDate date = dated ? WordText.date(day) : null;
        return new DocumentText(
                type,
                one(Part.PARENT),
                issuer(),
                numbered ? number.group(1) : known.number(),
                numbered ? number.group(2) : known.notation(),
                dated ? day.group(1) : known.place(),
                date,
                summary(type),
                addressees(),
                all(Part.BASIS).stream().map(WordText::bare).toList(),
                body(),
                all(Part.RECIPIENT).stream().map(WordText::bare).toList(),
                one(Part.ARCHIVE).replaceFirst("^-\\s*", ""),
                signature(Part.CAPACITY, Part.CAPACITY_LEFT),
                String.join("", signature(Part.SIGNER, Part.SIGNER_LEFT)),
                urgency(one(Part.URGENCY)),
                one(Part.CIRCULATION),
                draft(one(Part.DRAFT)),
                String.join("\n", footer));
    }

    /// A long name is broken within its paragraph.
    private String issuer() {
        return all(Part.ISSUER).stream().map(name -> name.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    private String summary(String type) {
        return TypeForm.of(type) == TypeForm.LETTER
                ? String.join(" ", all(Part.REGARDING)).replaceFirst("^V/v:?\\s*", "")
                : String.join(" ", all(Part.SUMMARY));
    }

    private List<String> addressees() {
        var greeting = one(Part.GREETING);
        int end = greeting.indexOf(':');
        var first = end < 0 ? "" : greeting.substring(end + 1).strip();
        var list = new ArrayList<String>();
        if (!first.isEmpty()) {
            list.add(WordText.bare(first));
        }
        all(Part.ADDRESSEE).stream().map(WordText::bare).forEach(list::add);
        return List.copyOf(list);
    }

    /// All between the head and the foot, and behind the signature, that has no other style.
    private String body() {
        var body = new ArrayList<String>();
        int end = Math.max(last(Part.SIGNER), last(Part.CAPACITY));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean before = i > last(Part.DAY) && i < first(Part.TO) && i < first(Part.CAPACITY);
            boolean inside = before || (end >= 0 && i > end);
            if (Part.BODY.style().equals(line.style()) || (inside && !isKnown(line.style()))) {
                body.add(line.text());
            }
        }
        return String.join("\n", body);
    }

    private static boolean isKnown(String style) {
        for (var part : Part.values()) {
            if (part.style().equals(style)) {
                return true;
            }
        }
        return false;
    }

    private int last(Part part) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = part.style().equals(lines.get(i).style()) ? i : last;
        }
        return last;
    }

    private int first(Part part) {
        for (int i = 0; i < lines.size(); i++) {
            if (part.style().equals(lines.get(i).style())) {
                return i;
            }
        }
        return lines.size();
    }

    private List<String> signature(Part right, Part left) {
        var one = all(right);
        var other = all(left);
        if (other.isEmpty()) {
            return one;
        }
        var both = new ArrayList<String>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            both.add(at(other, i) + " | " + at(one, i));
        }
        return List.copyOf(both);
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    static Urgency urgency(String words) {
        for (var urgency : Urgency.values()) {
            if (WordHead.urgency(urgency).equalsIgnoreCase(words)) {
                return urgency;
            }
        }
        return Urgency.NORMAL;
    }

    private static int draft(String words) {
        var digits = words.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private String one(Part part) {
        var all = all(part);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(Part part) {
        return lines.stream()
                .filter(line -> part.style().equals(line.style()))
                .map(Line::text)
                .toList();
    }
}
