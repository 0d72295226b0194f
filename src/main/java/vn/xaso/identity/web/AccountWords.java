package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Puts the accounts of a unit into words.
@Component
class AccountWords {

    private final Staff staff;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final Clock clock;

    AccountWords(Staff staff, Accounts accounts, AccountDesk desk, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    Official person(Actor actor, UUID id) {
        return people(actor).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("official " + id));
    }

    AccountPage page(Actor actor, UUID id, @Nullable String typed, List<FieldMessage> messages, Texts texts) {
        var person = person(actor, id);
        var account = desk.find(actor, id).orElse(null);
        boolean kept = account != null && desk.isKeptBy(actor, account);
        return new AccountPage(
                person.name(),
                "/office/accounts/" + id,
                facts(person, account, texts),
                typed == null ? freeLogin(person.name(), actor.unitName()) : typed,
                account == null,
                kept,
                kept && isLocked(account),
                kept && mayBeClosed(actor, account),
                account != null && !kept,
                messages);
    }

    private boolean isLocked(@Nullable Account account) {
        return account != null && account.isLockedAt(clock.instant());
    }

    private static boolean mayBeClosed(Actor actor, @Nullable Account account) {
        return account != null && account.closedAt() == null && !account.id().equals(actor.account());
    }

    /// A login made of the name that nobody has yet.
    String freeLogin(String name, String unitName) {
        var place = unitName.substring(unitName.indexOf(' ') + 1);
        var wish = LoginName.suggest(name, place);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wish : wish.replaceFirst("(\\.|$)", number + "$1"))
                .filter(login -> accounts.findByLogin(login).isEmpty())
                .findFirst()
                .orElse(wish);
    }

    private List<Official> people(Actor actor) {
        return staff.officialsOf(actor.unit(), LocalDate.now(clock));
    }

    private List<Fact> facts(Official person, @Nullable Account account, Texts texts) {
        var positions = new Fact(texts.of("identity.account.position"), titles(person));
        var state = new Fact(
                texts.of("identity.account.state"),
                AccountState.of(account, clock.instant()).words(texts));
        return account == null || account.login() == null
                ? List.of(positions, state)
                : List.of(positions, new Fact(texts.of("identity.login"), account.login()), state);
    }

    static String titles(Official person) {
        return person.holdings().stream().map(Holding::title).distinct().collect(Collectors.joining(", "));
    }
}
