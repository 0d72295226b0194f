package vn.xaso.reports.entry.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Pin;

/// Puts signatures and number on a report: first the leader, then number and day, then the organisation (ADR 8).
///
/// Law: 30/2020/NĐ-CP art. 5
@Lazy
@Component
class ReportSigning {

    private final KeyShelf keys;
    private final PersonalSignature personal;
    private final NumberAndDate numberAndDate;
    private final OrganisationSeal seal;

    ReportSigning(KeyShelf keys, PersonalSignature personal, NumberAndDate numberAndDate, OrganisationSeal seal) {
        this.keys = keys;
        this.personal = personal;
        this.numberAndDate = numberAndDate;
        this.seal = seal;
    }

    OpenedKey openLeaderKey(Actor actor, Pin pin) {
        return keys.open(KeyHolder.person(actor.unit(), actor.person()), actor.person(), pin);
    }

    OpenedKey openOrganisationKey(Actor actor, Pin pin) {
        return keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin);
    }

    byte[] byLeader(Actor actor, byte[] pdf, OpenedKey key, Instant now) {
        requireKeyOf(KeyHolder.person(actor.unit(), actor.person()), key);
        return personal.sign(pdf, key, now);
    }

    /// @param number or empty: a report without one has its day only
    byte[] byOrganisation(Actor actor, byte[] pdf, String number, OpenedKey key, Instant now) {
        requireKeyOf(KeyHolder.organisation(actor.unit()), key);
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var filled = numberAndDate.fill(pdf, padded(number), NumberAndDate.dayText(day));
        return seal.sign(filled, key, now);
    }

    /// Numbers below ten get a zero in front.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 3
    static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /// Nobody signs with the key of another.
    private static void requireKeyOf(KeyHolder holder, OpenedKey key) {
        if (!holder.equals(key.holder())) {
            throw new Absent("key of " + holder);
        }
    }
}
