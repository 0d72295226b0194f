package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.TokenTerm;
import vn.xaso.identity.persistence.ApiTokenListQuery;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of one token, and the form of a new one.
@Component
class TokenPages {

    private final ApiTokenListQuery query;
    private final TokenWords words;
    private final Clock clock;

    TokenPages(ApiTokenListQuery query, TokenWords words, Clock clock) {
        this.query = query;
        this.words = words;
        this.clock = clock;
    }

    NewTokenPage empty(Actor actor, Texts texts) {
        return form(actor, TokenForm.usual(TokenTerm.usual(LocalDate.now(clock))), List.of(), texts);
    }

    NewTokenPage form(Actor actor, TokenForm typed, List<FieldMessage> messages, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        return new NewTokenPage(
                typed.token().toString(),
                typed.typedName(),
                Arrays.stream(ApiScope.values())
                        .map(scope -> new Choice(
                                scope.word(),
                                texts.of("tokens.scope." + scope),
                                texts.of("tokens.scope." + scope + ".hint")))
                        .toList(),
                typed.chosenScopes().stream().map(ApiScope::word).collect(Collectors.toSet()),
                words.unitsOf(actor).stream()
                        .map(unit -> new Choice(unit.id().toString(), unit.fullName()))
                        .toList(),
                typed.isEveryUnit()
                        ? Set.of()
                        : typed.chosenUnits(actor).stream()
                                .map(Object::toString)
                                .collect(Collectors.toSet()),
                typed.isEveryUnit(),
                typed.typedDay(),
                texts.day(TokenTerm.longest(LocalDate.now(clock))),
                messages);
    }

    TokenPage one(Actor actor, UUID id, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        var row = query.find(actor, id).orElseThrow(() -> new Absent("token " + id));
        var token = row.token();
        var facts = new ArrayList<>(List.of(
                new Fact(texts.of("tokens.scopes"), String.join("; ", words.scopes(token, texts))),
                new Fact(texts.of("tokens.units"), words.units(actor, token, texts)),
                new Fact(texts.of("tokens.made"), words.made(row, texts)),
                new Fact(texts.of("tokens.used"), words.used(token, texts)),
                new Fact(texts.of("tokens.until"), words.until(token, texts))));
        var ended = token.revokedAt();
        if (ended != null) {
            var by = row.ender() == null ? texts.of("tokens.made.command") : row.ender();
            facts.add(new Fact(texts.of("tokens.ended"), texts.of("tokens.made.words", by, texts.minute(ended))));
        }
        boolean soon = token.stateAt(clock.instant()) == ApiToken.State.SOON_OVER;
        return new TokenPage(
                token.name(),
                TokenController.HERE + "/" + id,
                words.state(token, texts),
                facts,
                soon ? texts.of("tokens.soon.words", words.until(token, texts)) : "",
                ended == null);
    }
}
