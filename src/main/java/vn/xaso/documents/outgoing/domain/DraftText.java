package vn.xaso.documents.outgoing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.Urgency;
import vn.xaso.kernel.SearchText;

/// What the drafter wrote, in the parts that the layout knows. All text in NFC.
///
/// @param type a code of the list of document types
/// @param body one paragraph a line
/// @param places under `Nơi nhận:`, without the last line
/// @param archive the last line, such as `Lưu: VT, VP (5b).`
/// @param circulation such as `LƯU HÀNH NỘI BỘ`, or empty
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
public record DraftText(
        String type,
        Urgency urgency,
        String summary,
        List<String> addressees,
        List<String> bases,
        String body,
        List<String> places,
        String archive,
        String circulation,
        @Nullable UUID signer,
        @Nullable LocalDate dueOn) {

    public static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_QUOTE = 80;

    public DraftText {
        summary = SearchText.tidy(summary);
        addressees = tidy(addressees);
        bases = tidy(bases);
        body = SearchText.tidy(body.replace("\r\n", "\n"));
        places = tidy(places);
        archive = SearchText.tidy(archive);
        circulation = SearchText.tidy(circulation);
    }

    private static List<String> tidy(List<String> lines) {
        return lines.stream()
                .map(SearchText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public OutgoingDocument.Head head() {
        return new OutgoingDocument.Head(type, urgency, summary, signer, dueOn);
    }

    /// The first line that still has a place of the template to fill in, or empty.
    public String openPlace() {
        return whole().lines()
                .filter(line -> line.contains("[…]"))
                .findFirst()
                .map(line -> line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE))
                .orElse("");
    }

    /// Everything as one text, part after part: what two versions are compared by.
    public String whole() {
        return String.join(
                "\n",
                summary,
                String.join("\n", addressees),
                String.join("\n", bases),
                body,
                String.join("\n", places),
                archive,
                circulation);
    }
}
