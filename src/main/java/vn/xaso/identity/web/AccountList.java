package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Makes the list of the accounts of a unit: all of them, or those that were asked for.
@Component
class AccountList {

    static final String HERE = "/office/accounts";

    private final Staff staff;
    private final Accounts accounts;
    private final Clock clock;

    AccountList(Staff staff, Accounts accounts, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param text words of the name, the position or the login; marks do not matter
    /// @param state null for all
    record Asked(String text, @Nullable AccountState state) {

        static Asked of(Map<String, String> query) {
            var text = SearchText.tidy(query.getOrDefault("q", ""));
            return new Asked(
                    text, AccountState.find(query.getOrDefault("state", "")).orElse(null));
        }

        private boolean isNarrowed() {
            return !text.isEmpty() || state != null;
        }

        private boolean fits(Line line) {
            var said = SearchText.fold(line.person().name() + " " + line.titles() + " " + line.login());
            boolean found = Arrays.stream(SearchText.fold(text).split(" ", -1)).allMatch(said::contains);
            return found && (state == null || state == line.state());
        }

        private String file(Form form) {
            return UriComponentsBuilder.fromPath(HERE + "/file")
                    .queryParam("q", "{q}")
                    .queryParam("state", state == null ? "" : state.name())
                    .queryParam("form", form.name())
                    .build(text)
                    .toString();
        }
    }

    private record Line(Official person, String titles, String login, AccountState state) {}

    AccountListPage page(Actor actor, Asked asked, Texts texts) {
        var rows = lines(actor, asked).stream()
                .map(line -> new AccountListPage.Row(
                        HERE + "/" + line.person().id(),
                        line.person().name(),
                        line.titles(),
                        line.login(),
                        line.state().tag(texts)))
                .toList();
        return new AccountListPage(
                actor.unitName(),
                rows,
                actor.may(Right.MANAGE_UNITS),
                asked.text(),
                asked.state() == null ? "" : asked.state().name(),
                Arrays.stream(AccountState.values())
                        .map(state -> new Choice(state.name(), state.words(texts)))
                        .toList(),
                asked.isNarrowed(),
                texts.of("identity.accounts.count", rows.size()),
                List.of(
                        new Link(asked.file(Form.PDF), texts.of("identity.accounts.print")),
                        new Link(asked.file(Form.XLSX), "Excel"),
                        new Link(asked.file(Form.CSV), "CSV")));
    }

    private List<Line> lines(Actor actor, Asked asked) {
        var people = staff.officialsOf(actor.unit(), LocalDate.now(clock));
        var known = accounts.listOf(people.stream().map(Official::id).toList()).stream()
                .collect(Collectors.toMap(Account::official, account -> account));
        return people.stream()
                .map(person -> line(person, known.get(person.id())))
                .filter(asked::fits)
                .toList();
    }

    private Line line(Official person, @Nullable Account account) {
        var login = account == null || account.login() == null ? "" : account.login();
        return new Line(person, AccountWords.titles(person), login, AccountState.of(account, clock.instant()));
    }

    RegisterBook book(Actor actor, Asked asked, Texts paper) {
        var rows = lines(actor, asked).stream()
                .map(line -> List.of(
                        line.person().name(),
                        line.titles(),
                        line.login(),
                        line.state().words(paper)))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                paper.of("identity.accounts.title"),
                paper.of("identity.accounts.asOf", paper.day(LocalDate.now(clock))),
                List.of(
                        new Column(paper.of("identity.own.name"), 28),
                        new Column(paper.of("identity.account.position"), 34),
                        new Column(paper.of("identity.login"), 20),
                        new Column(paper.of("identity.account.state"), 18)),
                rows,
                "tai-khoan-" + LocalDate.now(clock));
    }
}
