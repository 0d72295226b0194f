package vn.xaso.payments.application;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.domain.Banks;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.ReceivingAccount;

/// Where a unit says to which account people transfer its fees.
@Service("receivingAccountDesk")
@Transactional
public class AccountDesk {

    private static final String NUMBER = "[0-9A-Z]{6,19}";
    private static final String HOLDER = "[A-Z0-9 .,&()/-]{3,70}";

    private final PayBook book;
    private final AuditTrail audit;
    private final Clock clock;

    AccountDesk(PayBook book, AuditTrail audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<ReceivingAccount> accounts(Actor actor) {
        actor.require(Right.MANAGE_CALENDAR);
        return book.accounts(actor.unit());
    }

    /// @param seen how many accounts there were when the page was opened
    /// @throws Mistakes with everything that is wrong, by field
    /// @throws Overtaken if somebody else set one meanwhile
    public void set(Actor actor, int seen, String bank, String typedNumber, String typedHolder) {
        actor.require(Right.MANAGE_CALENDAR);
        var number = typedNumber.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        var holder = plain(typedHolder);
        var check = new Mistakes.Check();
        check.require("bank", Banks.find(bank).isPresent(), "pay.account.refusal.bank");
        check.require("number", number.matches(NUMBER), "pay.account.refusal.number");
        check.require("holder", holder.matches(HOLDER), "pay.account.refusal.holder");
        check.end();
        var known = book.accounts(actor.unit());
        if (!known.isEmpty() && known.getFirst().isSame(bank, number, holder)) {
            return;
        }
        var account = new ReceivingAccount(bank, number, holder, clock.instant(), actor.account(), actor.name());
        if (known.size() != seen || !book.add(actor.unit(), seen + 1, account)) {
            throw new Overtaken("receiving account of " + actor.unit());
        }
        audit.record(actor, actor.unit(), "payment.account", Banks.name(bank) + " " + number, holder);
    }

    /// As banks write it: capitals without marks.
    static String plain(String typed) {
        var bare = Normalizer.normalize(SearchText.tidy(typed), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return bare.toUpperCase(Locale.ROOT);
    }
}
