package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Pin;

/// Puts signatures and number on a paper: first the leader, then number and day, then the organisation (ADR 8).
///
/// Law: 30/2020/NĐ-CP art. 5, art. 14
@Lazy
@Component
class OutgoingSigning {

    private final KeyShelf keys;
    private final PersonalSignature personal;
    private final NumberAndDate numberAndDate;
    private final OrganisationSeal seal;

    OutgoingSigning(KeyShelf keys, PersonalSignature personal, NumberAndDate numberAndDate, OrganisationSeal seal) {
        this.keys = keys;
        this.personal = personal;
        this.numberAndDate = numberAndDate;
        this.seal = seal;
    }

    OpenedKey openOwnKey(Actor actor, Pin pin) {
        return keys.open(own(actor), actor.person(), pin);
    }

    OpenedKey openOrganisationKey(Actor actor, Pin pin) {
        return keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin);
    }

    byte[] byLeader(Actor actor, byte[] pdf, OpenedKey key, Instant now) {
        requireKeyOf(own(actor), key);
        return personal.sign(pdf, key, now);
    }

    byte[] numbered(byte[] pdf, int number, LocalDate day) {
        return numberAndDate.fill(pdf, DocumentSymbols.padded(number), NumberAndDate.dayText(day));
    }

    byte[] byOrganisation(Actor actor, byte[] pdf, OpenedKey key, Instant now) {
        requireKeyOf(KeyHolder.organisation(actor.unit()), key);
        return seal.sign(pdf, key, now);
    }

    byte[] attachmentByOrganisation(Actor actor, byte[] pdf, OpenedKey key, String symbol, Instant now) {
        requireKeyOf(KeyHolder.organisation(actor.unit()), key);
        return seal.signAttachment(pdf, key, symbol, now);
    }

    private static KeyHolder own(Actor actor) {
        return KeyHolder.person(actor.unit(), actor.person());
    }

    /// Nobody signs with the key of another.
    private static void requireKeyOf(KeyHolder holder, OpenedKey key) {
        if (!holder.equals(key.holder())) {
            throw new Absent("key of " + holder);
        }
    }
}
