package vn.xaso.documents.outgoing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.Drafts.ContentTemplate;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Days;

/// What stands in the fields of a draft, as it was typed.
///
/// @param units ids of recipients in this house
/// @param others other recipients, one a line
/// @param wordAsIs a Word file is taken as it looks, not read into the fields
/// @param keepsFile the file of the version before stays
public record DraftForm(
        String type,
        String urgency,
        String summary,
        String addressees,
        String bases,
        String body,
        String places,
        String archive,
        String circulation,
        String signer,
        String dueOn,
        List<String> units,
        String others,
        boolean wordAsIs,
        boolean keepsFile) {

    static DraftForm of(MultiValueMap<String, String> fields) {
        return new DraftForm(
                text(fields, "type"),
                text(fields, "urgency"),
                text(fields, "summary"),
                text(fields, "addressees"),
                text(fields, "bases"),
                text(fields, "body"),
                text(fields, "places"),
                text(fields, "archive"),
                text(fields, "circulation"),
                text(fields, "signer"),
                text(fields, "dueOn"),
                Objects.requireNonNullElse(fields.get("units"), List.of()),
                text(fields, "others"),
                fields.containsKey("wordAsIs"),
                fields.containsKey("keepsFile"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    static DraftForm of(String type, @Nullable ContentTemplate template, String archive) {
        return new DraftForm(
                type,
                Urgency.NORMAL.name(),
                "",
                template == null ? "" : template.addressees(),
                template == null ? "" : template.bases(),
                template == null ? "" : template.body(),
                template == null ? "" : template.places(),
                archive,
                "",
                "",
                "",
                List.of(),
                "",
                false,
                false);
    }

    static DraftForm of(Draft draft, List<Recipient> recipients) {
        var text = draft.text();
        return new DraftForm(
                text.type(),
                text.urgency().name(),
                text.summary(),
                String.join("\n", text.addressees()),
                String.join("\n", text.bases()),
                text.body(),
                String.join("\n", text.places()),
                text.archive(),
                text.circulation(),
                text.signer() == null ? "" : text.signer().toString(),
                text.dueOn() == null ? "" : text.dueOn().toString(),
                recipients.stream()
                        .map(Recipient::unit)
                        .filter(Objects::nonNull)
                        .map(UnitId::toString)
                        .toList(),
                String.join(
                        "\n",
                        recipients.stream()
                                .filter(one -> one.unit() == null)
                                .map(Recipient::name)
                                .toList()),
                false,
                draft.file() != null);
    }

    /// A new document for those who have the earlier one.
    DraftForm sentAs(DraftForm earlier) {
        return new DraftForm(
                type,
                urgency,
                summary,
                addressees,
                bases,
                body,
                places,
                archive,
                circulation,
                signer,
                "",
                earlier.units(),
                earlier.others(),
                false,
                false);
    }

    DraftText text() {
        return new DraftText(
                type,
                fast(),
                summary,
                lines(addressees),
                lines(bases),
                body,
                lines(places),
                archive,
                circulation,
                id(signer),
                day());
    }

    private Urgency fast() {
        try {
            return Urgency.valueOf(urgency);
        } catch (IllegalArgumentException none) {
            return Urgency.NORMAL;
        }
    }

    static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private @Nullable LocalDate day() {
        return dueOn.isBlank() ? null : Days.find(dueOn).orElseThrow(() -> new Refusal("outgoing.refusal.day"));
    }

    List<UnitId> unitIds() {
        return units.stream()
                .map(DraftForm::id)
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .toList();
    }

    List<String> otherNames() {
        return lines(others);
    }

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static OutgoingDocument.Links links(MultiValueMap<String, String> fields) {
        return new OutgoingDocument.Links(
                id(fields.getFirst("answers")), id(fields.getFirst("corrects")), id(fields.getFirst("replaces")));
    }
}
