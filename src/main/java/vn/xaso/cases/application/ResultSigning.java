package vn.xaso.cases.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.NumberBook;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Pin;

/// Puts signatures and number on a result: first the leader, then number and day, then the organisation.
///
/// Law: 30/2020/NĐ-CP art. 14
@Lazy
@Component
class ResultSigning {

    private final KeyShelf keys;
    private final PersonalSignature personal;
    private final NumberAndDate numberAndDate;
    private final OrganisationSeal seal;
    private final NumberBook numbers;

    ResultSigning(
            KeyShelf keys,
            PersonalSignature personal,
            NumberAndDate numberAndDate,
            OrganisationSeal seal,
            NumberBook numbers) {
        this.keys = keys;
        this.personal = personal;
        this.numberAndDate = numberAndDate;
        this.seal = seal;
        this.numbers = numbers;
    }

    byte[] byLeader(Actor actor, byte[] pdf, Pin pin, Instant now) {
        try (var key = keys.open(KeyHolder.person(actor.unit(), actor.person()), actor.person(), pin)) {
            return personal.sign(pdf, key, now);
        }
    }

    byte[] byOrganisation(Actor actor, byte[] pdf, int number, Pin pin, Instant now) {
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE);
        try (var key = keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin)) {
            var filled = numberAndDate.fill(pdf, padded(number), NumberAndDate.dayText(day));
            return seal.sign(filled, key, now);
        }
    }

    int nextNumber(UnitId unit, String series, LocalDate day) {
        return numbers.next(unit, series, day.getYear());
    }

    /// Numbers below ten get a zero in front.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 3
    static String padded(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
