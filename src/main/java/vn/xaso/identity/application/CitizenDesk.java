package vn.xaso.identity.application;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.OneTimeCode;
import vn.xaso.identity.domain.OneTimeCodes;
import vn.xaso.identity.domain.Secret;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.SixDigits;

/// Where a citizen signs in: personal number, then a code sent to the phone.
@Service
public class CitizenDesk {

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int CODES_AN_HOUR = 6;
    private static final int TRIES = 5;

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final OneTimeCodePort port;
    private final SessionBook book;
    private final Clock clock;

    CitizenDesk(Accounts accounts, OneTimeCodes codes, OneTimeCodePort port, SessionBook book, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.port = port;
        this.book = book;
        this.clock = clock;
    }

    /// Sends a code. A known citizen gets it on the phone number that is known, whatever was typed.
    ///
    /// @return what the page keeps until the code is typed
    @Transactional
    public UUID sendCode(PersonalId personalId, String name, String phone) {
        var now = clock.instant();
        if (codes.countSince(personalId.digits(), now.minus(WINDOW)) >= CODES_AN_HOUR) {
            throw new Refusal("identity.refusal.tooManyCodes");
        }
        var known = accounts.findByPersonalId(personalId.digits());
        var number = known.map(Account::phone).orElse(phone);
        var code = SixDigits.random();
        var id = Ids.next();
        codes.add(
                new OneTimeCode(
                        id,
                        personalId.digits(),
                        number == null ? phone : number,
                        known.map(Account::name).orElse(SearchText.tidy(name)),
                        Secret.hash(id + code),
                        now.plus(VALID),
                        0,
                        false),
                now);
        port.send(number == null ? phone : number, code);
        return id;
    }

    /// @return the token for the browser's cookie
    @Transactional(noRollbackFor = Refusal.class)
    public String signIn(UUID id, String typed, @Nullable String device) {
        var now = clock.instant();
        var code = codes.find(id).orElseThrow(() -> new Refusal("identity.refusal.codeOver"));
        if (code.used() || code.tries() >= TRIES || now.isAfter(code.expiresAt())) {
            throw new Refusal("identity.refusal.codeOver");
        }
        if (!MessageDigest.isEqual(code.hash(), Secret.hash(id + typed.strip()))) {
            codes.countTry(id);
            throw new Refusal("identity.refusal.codeWrong");
        }
        codes.markUsed(id, now);
        var account = accounts.findByPersonalId(code.personalId()).orElseGet(() -> enrol(code, now));
        return book.open(account, device, now);
    }

    private Account enrol(OneTimeCode code, java.time.Instant now) {
        var account = Account.ofCitizen(code.personalId(), code.name(), code.phone());
        accounts.add(account, now);
        return account;
    }
}
