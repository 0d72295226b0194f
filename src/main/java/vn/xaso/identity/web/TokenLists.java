package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.persistence.ApiTokenListQuery;
import vn.xaso.identity.persistence.ApiTokenListQuery.Filter;
import vn.xaso.identity.persistence.ApiTokenListQuery.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of tokens, on the page and on paper, and counts those that end soon.
@Component
class TokenLists implements Counter.Source {

    private final ApiTokenListQuery query;
    private final TokenWords words;
    private final Clock clock;

    TokenLists(ApiTokenListQuery query, TokenWords words, Clock clock) {
        this.query = query;
        this.words = words;
        this.clock = clock;
    }

    /// Only where there is something to do.
    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        int ending = actor.may(Right.MANAGE_PEOPLE) ? query.countSoonOver(actor, clock.instant()) : 0;
        return ending == 0
                ? List.of()
                : List.of(new Counter(
                        TokenController.HERE + "?state=" + ApiToken.State.SOON_OVER,
                        ending,
                        texts.of("tokens.soonOver"),
                        Kind.WARN));
    }

    TokenListPage list(Actor actor, TokenAsked asked, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        var filter = asked.filter();
        var slice = query.newest(actor, filter, asked.after(), clock.instant());
        return new TokenListPage(
                actor.unitName(),
                filter.text(),
                filter.scope() == null ? "" : filter.scope().word(),
                Arrays.stream(ApiScope.values())
                        .map(scope -> new Choice(scope.word(), texts.of("tokens.scope." + scope)))
                        .toList(),
                filter.state() == null ? "" : filter.state().name(),
                Arrays.stream(ApiToken.State.values())
                        .map(state -> new Choice(state.name(), texts.of("tokens.state." + state)))
                        .toList(),
                slice.rows().stream().map(row -> line(actor, row, texts)).toList(),
                asked.after() == null ? null : asked.href(null),
                slice.next() == null ? null : asked.href(slice.next()),
                List.of(
                        new Link(asked.file("csv"), "CSV"),
                        new Link(asked.file("xlsx"), "Excel"),
                        new Link(asked.file("pdf"), texts.of("tokens.print"))));
    }

    private TokenListPage.Line line(Actor actor, Row row, Texts texts) {
        var token = row.token();
        return new TokenListPage.Line(
                TokenController.HERE + "/" + token.id(),
                token.name(),
                words.scopes(token, texts),
                words.units(actor, token, texts),
                words.made(row, texts),
                words.used(token, texts),
                words.until(token, texts),
                words.state(token, texts));
    }

    /// The list as people see it, to take along: whole, with the filter that is set.
    RegisterBook book(Actor actor, TokenAsked asked, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        var rows = query.first(actor, asked.filter(), RegisterBook.ASKED, clock.instant()).stream()
                .map(row -> line(actor, row, texts))
                .map(line -> List.of(
                        line.name(),
                        String.join("; ", line.scopes()),
                        line.units(),
                        line.made(),
                        line.used(),
                        line.until(),
                        line.state().text()))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                texts.of("tokens.title"),
                filtered(asked.filter(), texts),
                List.of(
                        new Column(texts.of("tokens.name"), 16),
                        new Column(texts.of("tokens.scopes"), 22),
                        new Column(texts.of("tokens.units"), 18),
                        new Column(texts.of("tokens.made"), 16),
                        new Column(texts.of("tokens.used"), 10),
                        new Column(texts.of("tokens.until"), 9),
                        new Column(texts.of("tokens.state"), 9)),
                rows,
                "khoa-api-" + LocalDate.now(clock));
    }

    /// What narrows the list, as it stands below the title on paper.
    private static String filtered(Filter filter, Texts texts) {
        return Stream.of(
                        filter.scope() == null ? "" : texts.of("tokens.scope." + filter.scope()),
                        filter.state() == null ? "" : texts.of("tokens.state." + filter.state()),
                        filter.text().isEmpty() ? "" : texts.of("tokens.print.search", filter.text()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
