package vn.xaso.documents.layout.gateway.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.gateway.word.WordText.Line;

/// A file that somebody else made: the parts are known by how their lines begin; what is not found is taken from what
/// is known.
final class PlainWord {

    private static final Pattern STATE = Pattern.compile("CỘNG HO?[ÒÀ]A? XÃ HỘI.*|Độc lập.*", Pattern.UNICODE_CASE);
    private static final Pattern GREETING = Pattern.compile("(?:Kính gửi|Điện)\\s*:\\s*(.*)");
    private static final Pattern REGARDING = Pattern.compile("V/v:?\\s*(.*)");
    private static final Pattern BASIS = Pattern.compile("(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình) .*");
    private static final Pattern TO = Pattern.compile("Nơi nhận\\s*:.*");
    private static final Pattern ARCHIVE = Pattern.compile("[-–]?\\s*(Lưu\\s*:.*)");
    private static final Pattern CAPACITY = Pattern.compile(
            "(?:TM|KT|TL|TUQ|Q)\\..*|(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG .*|CHỦ TỌA|CHỦ TRÌ)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5}");

    private final List<Line> lines;
    private final DocumentText known;

    private String number = "";
    private String notation = "";
    private String place = "";
    private @Nullable LocalDate date;
    private final List<String> summary = new ArrayList<>();
    private final List<String> addressees = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> signature = new ArrayList<>();
    private String archive = "";
    private String signer = "";

    private PlainWord(List<Line> lines, DocumentText known) {
        this.lines = lines;
        this.known = known;
    }

    static DocumentText read(List<Line> lines, DocumentText known) {
        return new PlainWord(lines, known).read();
    }

    private DocumentText read() {
        int text = head();
        int foot = foot(text);
        text(text, foot);
        return new DocumentText(
                known.type(),
                known.parentBody(),
                known.issuingBody(),
                or(number, known.number()),
                or(notation, known.notation()),
                or(place, known.place()),
                date == null ? known.date() : date,
                or(String.join(" ", summary), known.summary()),
                or(addressees, known.addressees()),
                or(bases, known.bases()),
                or(String.join("\n", body), known.body()),
                or(recipients, known.recipients()),
                or(archive, known.archive()),
                or(signature, known.signature()),
                or(signer, known.signer()),
                known.urgency(),
                known.circulation(),
                known.draftNumber(),
                known.footer());
    }

    /// @return where the text begins
    private int head() {
        int end = 0;
        for (int i = 0; i < Math.min(lines.size(), 20); i++) {
            var text = lines.get(i).text();
            var numbered = WordText.NUMBER.matcher(text);
            var dated = WordText.DAY.matcher(text);
            var regarding = REGARDING.matcher(text);
            if (numbered.matches() && notation.isEmpty()) {
                number = numbered.group(1);
                notation = numbered.group(2);
                end = i + 1;
            } else if (dated.matches() && place.isEmpty() && text.length() < 80) {
                place = dated.group(1);
                date = WordText.date(dated);
                end = i + 1;
            } else if (regarding.matches()) {
                summary.add(regarding.group(1));
                end = i + 1;
            } else if (STATE.matcher(text).matches()) {
                end = i + 1;
            }
        }
        return summary.isEmpty() ? title(end) : end;
    }

    /// The name of the type in capitals, then the abstract in bold.
    private int title(int from) {
        int i = from;
        if (i < lines.size() && isCapitals(lines.get(i)) && lines.get(i).text().length() < 40) {
            i++;
            while (i < lines.size() && lines.get(i).bold() && !isCapitals(lines.get(i)) && summary.size() < 6) {
                summary.add(lines.get(i++).text());
            }
        }
        return i;
    }

    /// @return where the text ends
    private int foot(int from) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= from; i--) {
            var line = lines.get(i);
            if (TO.matcher(line.text()).matches()
                    || (CAPACITY.matcher(line.text()).matches() && line.bold())) {
                end = i;
            }
        }
        boolean listing = false;
        for (var line : lines.subList(end, lines.size())) {
            listing |= TO.matcher(line.text()).matches();
            ending(line, listing);
        }
        return end;
    }

    private void ending(Line line, boolean listing) {
        var kept = ARCHIVE.matcher(line.text());
        if (kept.matches() && listing) {
            archive = kept.group(1);
        } else if (CAPACITY.matcher(line.text()).matches()) {
            signature.add(line.text());
        } else if (!signature.isEmpty() && NAME.matcher(line.text()).matches()) {
            signer = line.text();
        } else if (listing && line.text().matches("[-–•].*")) {
            recipients.add(WordText.bare(line.text()));
        }
    }

    private void text(int from, int to) {
        boolean began = false;
        boolean greeting = false;
        for (var line : lines.subList(Math.min(from, to), to)) {
            var to1 = GREETING.matcher(line.text());
            if (!began && to1.matches()) {
                greeting = true;
                if (!to1.group(1).isBlank()) {
                    addressees.add(WordText.bare(to1.group(1)));
                }
            } else if (!began && greeting && line.text().matches("[-–•].*")) {
                addressees.add(WordText.bare(line.text()));
            } else if (!began && BASIS.matcher(line.text()).matches()) {
                bases.add(WordText.bare(line.text()));
            } else {
                began = true;
                body.add(line.text());
            }
        }
    }

    private static boolean isCapitals(Line line) {
        return line.text().equals(line.text().toUpperCase(Locale.ROOT))
                && line.text().chars().anyMatch(Character::isLetter);
    }

    private static String or(String found, String other) {
        return found.isBlank() ? other : found;
    }

    private static List<String> or(List<String> found, List<String> other) {
        return found.isEmpty() ? other : List.copyOf(found);
    }
}
