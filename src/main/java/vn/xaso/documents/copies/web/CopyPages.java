package vn.xaso.documents.copies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.copies.application.CopyOriginals;
import vn.xaso.documents.copies.domain.CopyRules;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the pages of copies.
@Component
@Transactional(readOnly = true)
class CopyPages {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_UNITS = 500;

    private final DocumentCopies copies;
    private final CopyOriginals originals;
    private final DocumentTypes types;
    private final Staff staff;
    private final Units units;
    private final Clock clock;

    CopyPages(
            DocumentCopies copies,
            CopyOriginals originals,
            DocumentTypes types,
            Staff staff,
            Units units,
            Clock clock) {
        this.copies = copies;
        this.originals = originals;
        this.types = types;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /// @param done the copy that was made just now, or null
    CopyForm.CopyListPage list(Actor actor, @Nullable UUID done, Texts texts) {
        var newest = copies.newest(actor.unit(), MOST_SHOWN);
        var made = newest.stream().filter(copy -> copy.id().equals(done)).findFirst();
        return new CopyForm.CopyListPage(
                newest.stream().map(copy -> line(copy, texts)).toList(),
                made.map(copy -> line(copy, texts)).orElse(null));
    }

    private CopyForm.Line line(DocumentCopy copy, Texts texts) {
        return new CopyForm.Line(
                copy.symbol(),
                texts.day(copy.on()),
                types.get(copy.type()).name(texts.language()),
                copy.original(),
                href(copy),
                copy.recipients(),
                copy.signer(),
                CopyController.HERE + "/" + copy.id() + "/file");
    }

    /// Where the original lies, without asking whether it may still be copied.
    private static String href(DocumentCopy copy) {
        return switch (copy.source()) {
            case "INCOMING" -> "/office/documents/incoming/" + copy.document();
            case "OUTGOING" -> copy.document() == null ? "" : "/office/documents/outgoing/" + copy.document();
            default -> "";
        };
    }

    CopyForm begun(Actor actor, String source, @Nullable UUID document) {
        if (document == null) {
            return new CopyForm("", "", "", CopyRules.TYPES.getFirst(), "", "", List.of(), "", actor.name());
        }
        var original = originals.get(actor, source, document);
        return new CopyForm(
                source,
                document.toString(),
                String.valueOf(original.files().getFirst().no()),
                CopyRules.forms(original.nature()).getFirst(),
                original.words(),
                "",
                List.of(),
                "",
                actor.name());
    }

    CopyForm.CopyFormPage form(Actor actor, CopyForm form, List<FieldMessage> messages, Texts texts) {
        var document = form.id();
        var original = document == null ? null : originals.get(actor, form.source(), document);
        var forms = original == null ? CopyRules.TYPES : CopyRules.forms(original.nature());
        var signers = staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .map(official -> new Choice(official.name(), official.name()))
                .toList();
        return new CopyForm.CopyFormPage(
                form,
                original == null ? "" : original.href(),
                original == null || original.files().size() > 1
                        ? List.of()
                        : original.files().getFirst().names(),
                original == null ? List.of() : parts(original),
                forms.stream()
                        .map(code -> new Choice(code, types.get(code).name(texts.language())))
                        .toList(),
                signers,
                units(actor),
                messages);
    }

    /// Those that work with this program.
    List<Choice> units(Actor actor) {
        return staff.unitsWithOffices(MOST_UNITS).stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .map(unit -> new Choice(unit.toString(), units.get(unit).committeeName()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> parts(Original original) {
        return original.files().size() < 2
                ? List.of()
                : original.files().stream()
                        .map(file -> new Choice(String.valueOf(file.no()), String.join(", ", file.names())))
                        .toList();
    }
}
