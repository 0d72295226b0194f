package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Office;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.Drafts.ContentTemplate;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page on which a document is drafted.
@Component
@Transactional(readOnly = true)
class DraftFormPages {

    private static final Set<String> FREQUENT =
            Set.of("QUYET_DINH", "CONG_VAN", "THONG_BAO", "BAO_CAO", "KE_HOACH", "TO_TRINH", "GIAY_MOI");
    private static final int MOST_UNITS = 200;

    private final DocumentTypes types;
    private final Drafts drafts;
    private final SigningAuthorities authorities;
    private final Staff staff;
    private final Units units;
    private final Clock clock;

    DraftFormPages(
            DocumentTypes types, Drafts drafts, SigningAuthorities authorities, Staff staff, Units units, Clock clock) {
        this.types = types;
        this.drafts = drafts;
        this.authorities = authorities;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    TypeChoicePage types(String query, List<Link> about, Texts texts) {
        var all = types.list().stream()
                .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                .toList();
        return new TypeChoicePage(
                all.stream()
                        .filter(type -> FREQUENT.contains(type.code()))
                        .map(type -> link(type, query, texts))
                        .toList(),
                all.stream()
                        .filter(type -> !FREQUENT.contains(type.code()))
                        .map(type -> link(type, query, texts))
                        .toList(),
                about);
    }

    private static Link link(DocumentType type, String query, Texts texts) {
        return new Link(
                OutgoingAsked.HERE + "/new?type=" + type.code() + query,
                type.name(texts.language()) + (type.isNamed() ? " (" + type.abbreviation() + ")" : ""));
    }

    /// The proposal with that number, or the first one; what is unknown is passed over.
    DraftForm begun(Actor actor, DocumentType type, @Nullable String template) {
        var all = drafts.templates(type.code());
        var chosen = all.stream()
                .filter(one -> String.valueOf(one.no()).equals(template))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
        return DraftForm.of(type.code(), chosen, archive(actor));
    }

    private String archive(Actor actor) {
        var office = staff.officesOf(actor.unit()).stream()
                .filter(one -> one.id().equals(actor.office()))
                .map(Office::shortName)
                .findFirst();
        return office.map(name -> "Lưu: VT, " + name + ".").orElse("Lưu: VT.");
    }

    DraftFormPage make(
            Actor actor, DraftForm form, OutgoingDocument.Links links, List<Link> about, Texts texts, Try last) {
        return new DraftFormPage(
                OutgoingAsked.HERE + "/new",
                OutgoingAsked.HERE,
                form,
                types.get(form.type()).name(texts.language()),
                0,
                "",
                about,
                text(links.answers()),
                text(links.corrects()),
                text(links.replaces()),
                choices(actor, form, actor.office(), last.query(), texts),
                last.messages());
    }

    /// What came of the last try, and the words of the address that must not be lost.
    record Try(String query, List<FieldMessage> messages) {}

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /// The document is written again.
    DraftFormPage again(
            Actor actor,
            OutgoingDocument document,
            DraftForm form,
            String fileName,
            List<FieldMessage> messages,
            Texts texts) {
        var href = OutgoingAsked.HERE + "/" + document.id();
        return new DraftFormPage(
                href + "/drafts",
                href,
                form,
                types.get(form.type()).name(texts.language()),
                document.version(),
                fileName,
                List.of(),
                "",
                "",
                "",
                choices(actor, form, document.office(), "", texts),
                messages);
    }

    private DraftFormPage.Choices choices(
            Actor actor, DraftForm form, @Nullable UUID office, String query, Texts texts) {
        var urgencies = Arrays.stream(Urgency.values())
                .map(one -> new Choice(one.name(), texts.of("outgoing.urgency." + one)))
                .toList();
        var signers = authorities.signers(actor.unit(), form.type(), office, LocalDate.now(clock)).stream()
                .map(one -> new Choice(one.person().toString(), one.name() + " – " + String.join(" / ", one.lines())))
                .toList();
        var typeChoices = types.list().stream()
                .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                .map(type -> new Choice(type.code(), type.name(texts.language())))
                .toList();
        return new DraftFormPage.Choices(
                typeChoices, urgencies, signers, recipients(actor), templates(form, query, texts));
    }

    List<Choice> recipients(Actor actor) {
        return staff.unitsWithOffices(MOST_UNITS).stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .map(this::choice)
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private Choice choice(UnitId unit) {
        return new Choice(unit.toString(), units.get(unit).committeeName());
    }

    private List<Link> templates(DraftForm form, String query, Texts texts) {
        return drafts.templates(form.type()).stream()
                .map(one -> new Link(
                        OutgoingAsked.HERE + "/new?type=" + form.type() + "&template=" + one.no() + query,
                        name(one, texts)))
                .toList();
    }

    private static String name(ContentTemplate template, Texts texts) {
        return texts.language() == Language.EN ? template.nameEn() : template.nameVi();
    }
}
