package vn.xaso.payments.application;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.domain.PayBook;

/// The addresses by which somebody pays without an account. They name the unit, because rows of a unit can be looked
/// for in it only, and hold a key that cannot be guessed. They live on after a merger of units.
@Component
public class PayLinks {

    public static final String ROOT = "/thanh-toan/";
    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final PayBook book;
    private final Units units;
    private final TransactionTemplate transaction;

    PayLinks(PayBook book, Units units, TransactionTemplate transaction) {
        this.book = book;
        this.units = units;
        this.transaction = transaction;
    }

    /// The path of the page on which it is paid. The rows of the unit must be open.
    public String of(UnitId unit, UUID obligation) {
        var key = book.link(unit, obligation).toString().replace("-", "");
        return ROOT + units.agencyCode(unit) + "/" + key;
    }

    /// Opens the unit and works in one transaction.
    ///
    /// @throws Absent where there is no such link
    public <T> T at(String agency, String key, BiFunction<UnitId, UUID, T> work) {
        var split = KEY.matcher(key.toLowerCase(Locale.ROOT));
        var unit = units.findByAgencyCode(agency).orElseThrow(() -> new Absent("unit " + agency));
        if (!split.matches()) {
            throw new Absent("key of a payment");
        }
        var link = UUID.fromString(split.replaceFirst("$1-$2-$3-$4-$5"));
        return UnitScope.of(unit.id())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var obligation =
                            book.obligation(unit.id(), link).orElseThrow(() -> new Absent("link of a payment"));
                    return work.apply(unit.id(), obligation);
                })));
    }
}
