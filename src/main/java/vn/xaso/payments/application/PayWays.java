package vn.xaso.payments.application;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.ReceivingAccount;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.gateway.vietqr.VietQr;

/// The ways on which people can pay a unit without coming to it.
@Component
public class PayWays {

    private final Map<Way, PaymentDoor> doors = new EnumMap<>(Way.class);
    private final PayBook book;

    PayWays(List<PaymentDoor> doors, PayBook book) {
        doors.forEach(door -> this.doors.put(door.way(), door));
        this.book = book;
    }

    /// Those that are open here, in the order in which they are offered. The rows of the unit must be open.
    public Set<Way> open(UnitId unit) {
        var ways = EnumSet.noneOf(Way.class);
        doors.values().stream().filter(PaymentDoor::isOpen).forEach(door -> ways.add(door.way()));
        if (account(unit).isPresent()) {
            ways.add(Way.VIETQR);
        }
        return ways;
    }

    /// Where people transfer money to. The rows of the unit must be open.
    public Optional<ReceivingAccount> account(UnitId unit) {
        return book.accounts(unit).stream().findFirst();
    }

    /// Where the browser goes.
    ///
    /// @throws IOException if the provider has to be asked first and does not answer
    URI go(PaymentDoor.Bill bill, PaymentDoor.Visit visit) throws IOException {
        var door = doors.get(bill.attempt().way());
        if (door == null || !door.isOpen()) {
            throw new IOException("No way to " + bill.attempt().way());
        }
        var there = door.open(bill, visit);
        var scheme = there.getScheme();
        if (scheme != null && !scheme.equals("https") && !scheme.equals("http")) {
            throw new IOException("The provider names no page: " + scheme);
        }
        return there;
    }

    /// What the square code of a transfer says. Its purpose is the reference alone: it is found again on the bank
    /// statement, and is short enough to be typed by hand.
    public static String code(ReceivingAccount account, Attempt attempt) {
        return new VietQr(account.bank(), account.number(), attempt.amount(), "", attempt.reference()).payload();
    }
}
