package vn.xaso.documents.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Office;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.UnitId;

/// Puts what the drafter wrote together with what the office knows: issuer, place, notation, capacity, signer.
@Component
public class DraftSheet {

    /// The abbreviation of the People's Committee in symbols.
    static final String BODY = "UBND";

    private final Units units;
    private final Staff staff;
    private final DocumentTypes types;
    private final SigningAuthorities authorities;
    private final Clock clock;

    DraftSheet(Units units, Staff staff, DocumentTypes types, SigningAuthorities authorities, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.types = types;
        this.authorities = authorities;
        this.clock = clock;
    }

    /// @param draftNumber 0 for the document itself, else which draft it is
    DocumentText text(OutgoingDocument document, Draft draft, List<String> signature, int draftNumber) {
        var unit = units.get(document.unit());
        var text = draft.text();
        var committee = unit.committeeName().substring(DraftSheet.BODY.length());
        return new DocumentText(
                text.type(),
                "",
                "Ủy ban nhân dân" + committee,
                "",
                notation(document.unit(), text.type(), document.office(), LocalDate.now(clock)),
                unit.name(),
                null,
                text.summary(),
                text.addressees(),
                text.bases(),
                text.body(),
                text.places(),
                text.archive(),
                signature,
                text.signer() == null ? "" : staff.name(text.signer()),
                text.urgency(),
                text.circulation().toUpperCase(Locale.ROOT),
                draftNumber,
                "");
    }

    /// The lines above the name, or none while no signer is chosen who may sign.
    List<String> signature(OutgoingDocument document, Draft draft) {
        var signer = draft.text().signer();
        return signer == null
                ? List.of()
                : authorities
                        .signers(document.unit(), draft.text().type(), document.office(), LocalDate.now(clock))
                        .stream()
                        .filter(one -> one.person().equals(signer))
                        .map(one -> one.lines())
                        .findFirst()
                        .orElse(List.of());
    }

    /// What the register needs to know of a document.
    Register.Paper paper(OutgoingDocument document, LocalDate day) {
        var type = types.get(document.head().type());
        var notation = notation(document.unit(), type.code(), document.office(), day);
        return new Register.Paper(document.unit(), document.id(), type, notation);
    }

    private String notation(UnitId unit, String type, @Nullable UUID office, LocalDate day) {
        return DocumentSymbols.notation(types.get(type), BODY, shortName(unit, office), day.getYear());
    }

    private String shortName(UnitId unit, @Nullable UUID office) {
        return staff.officesOf(unit).stream()
                .filter(one -> one.id().equals(office))
                .map(Office::shortName)
                .findFirst()
                .orElse("");
    }
}
