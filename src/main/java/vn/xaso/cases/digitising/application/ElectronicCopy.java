package vn.xaso.cases.digitising.application;

import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Pin;

/// Puts a signature on an electronic copy: the official's own, or the office's.
///
/// Law: 01/2023/TT-VPCP
@Lazy
@Component
class ElectronicCopy {

    /// As it stands at the top of the first page, in the language of the office.
    private static final String KIND = "Số hóa từ bản chính";

    private final KeyShelf keys;
    private final PersonalSignature personal;
    private final OrganisationSeal seal;

    ElectronicCopy(KeyShelf keys, PersonalSignature personal, OrganisationSeal seal) {
        this.keys = keys;
        this.personal = personal;
        this.seal = seal;
    }

    byte[] signedByOfficial(Actor actor, byte[] pdf, Pin pin, Instant now) {
        try (var key = keys.open(KeyHolder.person(actor.unit(), actor.person()), actor.person(), pin)) {
            return personal.sign(pdf, key, now);
        }
    }

    /// @param organisation as it stands on its own documents
    byte[] signedByOffice(Actor actor, byte[] pdf, Pin pin, String organisation, Instant now) {
        try (var key = keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin)) {
            return seal.signCopy(pdf, key, KIND, organisation, now);
        }
    }
}
