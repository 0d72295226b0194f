package vn.xaso.documents.copies.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.numbers.Register;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.Pin;

/// Puts the words of the copy on the first page, then the signature of the organisation.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 14
@Lazy
@Component
class CopyPress {

    /// Before the name of the unit, as it stands in `committeeName`.
    private static final String BODY = "UBND";

    private final DocumentPress press;
    private final KeyShelf keys;
    private final OrganisationSeal seal;
    private final Units units;
    private final DocumentTypes types;
    private final Clock clock;

    CopyPress(
            DocumentPress press, KeyShelf keys, OrganisationSeal seal, Units units, DocumentTypes types, Clock clock) {
        this.press = press;
        this.keys = keys;
        this.seal = seal;
        this.units = units;
        this.types = types;
        this.clock = clock;
    }

    /// The database keeps microseconds.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    OpenedKey openKey(Actor actor, Pin pin) {
        return keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin);
    }

    /// Who copies, as it stands on its own documents.
    String body(UnitId unit) {
        return "Ủy ban nhân dân" + units.get(unit).committeeName().substring(BODY.length());
    }

    /// As the register names them.
    String recipients(List<UnitId> inHouse, String others) {
        var names = new ArrayList<String>();
        inHouse.forEach(unit -> names.add(units.get(unit).committeeName()));
        names.add(others);
        names.removeIf(String::isBlank);
        return String.join("; ", names);
    }

    /// What the register needs to know of a copy.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I (copies share their numbers)
    Register.Paper paper(UnitId unit, UUID id, String code) {
        var type = types.get(code);
        return new Register.Paper(unit, id, type, type.abbreviation() + "-" + BODY);
    }

    /// The field for the seal shows nothing on a copy: the words stand above.
    byte[] make(byte[] pdf, Copy mark, OpenedKey key, Instant now) {
        return seal.sign(press.copy(pdf, mark), key, now);
    }

    static int pages(byte[] pdf) {
        try (var opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        } catch (IOException broken) {
            throw new Refusal("copies.refusal.notPdf");
        }
    }
}
