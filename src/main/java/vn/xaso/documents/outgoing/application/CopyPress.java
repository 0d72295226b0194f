package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.numbers.Register;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// Puts the words of the copy on the first page, then the signature of the organisation.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 14
@Component
class CopyPress {

    private final DraftPrinter printer;
    private final OutgoingSigning signing;
    private final Units units;
    private final DocumentTypes types;

    CopyPress(DraftPrinter printer, OutgoingSigning signing, Units units, DocumentTypes types) {
        this.printer = printer;
        this.signing = signing;
        this.units = units;
        this.types = types;
    }

    OpenedKey openKey(Actor actor, Pin pin) {
        return signing.openOrganisationKey(actor, pin);
    }

    /// Who copies, as it stands on its own documents.
    String body(UnitId unit) {
        return "Ủy ban nhân dân" + units.get(unit).committeeName().substring(DraftSheet.BODY.length());
    }

    /// What the register needs to know of a copy.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I (copies share their numbers)
    Register.Paper paper(UnitId unit, UUID id, String code) {
        var type = types.get(code);
        return new Register.Paper(unit, id, type, type.abbreviation() + "-" + DraftSheet.BODY);
    }

    /// The field for the seal shows nothing on a copy: the words stand above.
    byte[] make(Actor actor, byte[] pdf, Copy mark, OpenedKey key, Instant now) {
        return signing.byOrganisation(actor, printer.press().copy(pdf, mark), key, now);
    }
}
